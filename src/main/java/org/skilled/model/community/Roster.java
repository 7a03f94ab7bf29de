package org.skilled.model.community;

import java.io.Serializable;
import java.util.List;

/**
 * Who and what there is, by number.
 *
 * @param sites the institutions
 * @param projects the projects of all sites
 * @param people everybody, in order of position
 * @param facilitators the facilitators
 * @param disciplines names of the disciplines
 * @param sectors names of the sectors
 */
@SuppressWarnings("ArrayRecordComponent") // internal holder; identity is never compared
record Roster(
    List<Site> sites,
    List<Project> projects,
    Practitioner[] people,
    List<Facilitator> facilitators,
    List<String> disciplines,
    List<String> sectors)
    implements Serializable {}
