/**
 * Approximate Bayesian computation: which parameter sets make a simulation agree with targets.
 *
 * <p>Rejection (Pritchard et al. 1999, doi:10.1093/oxfordjournals.molbev.a026091), then a
 * sequential population Monte Carlo with adaptive tolerance (Beaumont et al. 2009,
 * doi:10.1093/biomet/asp052; Toni et al. 2009, doi:10.1098/rsif.2008.0172; Del Moral et al. 2012,
 * doi:10.1007/s11222-011-9271-y; Lenormand et al. 2013, doi:10.1007/s00180-013-0428-3). Pure
 * functions on commons-math, with their own seeded draws; knows nobody.
 */
@NullMarked
package org.skilled.analysis.calibration;

import org.jspecify.annotations.NullMarked;
