/**
 * Where runs are kept: finished blocks as Parquet files, and the result tables made from them.
 *
 * <p>Everything is written aside, forced to disk and renamed, so that what is there can always be
 * read. Stands on DuckDB (Raasveldt and Mühleisen 2019, doi:10.1145/3299869.3320212) and Apache
 * Parquet. Knows the experiment's plain values.
 */
@NullMarked
package org.skilled.experiment.store;

import org.jspecify.annotations.NullMarked;
