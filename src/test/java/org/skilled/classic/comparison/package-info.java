@org.jspecify.annotations.NullMarked
package org.skilled.classic.comparison;
