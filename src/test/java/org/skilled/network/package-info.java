/** Tests of networks: known answers, published figures, properties over seeded plans, messages. */
@org.jspecify.annotations.NullMarked
package org.skilled.network;
