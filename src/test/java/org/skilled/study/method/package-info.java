@NullMarked
package org.skilled.study.method;

import org.jspecify.annotations.NullMarked;
