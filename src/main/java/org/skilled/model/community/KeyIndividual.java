package org.skilled.model.community;

import java.io.Serializable;

/**
 * The role of a key individual: extra influence and a stance. A practitioner holds it; it goes when
 * the person leaves.
 *
 * @param stance what the person stands for
 * @param influence weight against an ordinary colleague, at least 1
 */
public record KeyIndividual(Stance stance, double influence) implements Serializable {}
