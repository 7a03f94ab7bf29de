package org.skilled.network;

/**
 * What a generator needs to know: who belongs where, and how ties are to be made.
 *
 * <p>All arrays have one entry a person. Groups, sites, disciplines and sectors are numbered from
 * 0. People of one group (a project's service) are contiguous.
 *
 * @param group group of each person
 * @param site site of each person
 * @param discipline discipline of each person
 * @param sector sector of each person
 * @param luck stable identity of each person, under which draws are made
 * @param meanDegree mean number of ties to people of the same group, at least 0
 * @param outsideDegree mean number of ties to people of other groups, at least 0
 * @param rewiring share of ring ties rewired in [0, 1]; small-world networks only
 * @param homophilyDiscipline preference for one's own discipline in [0, 1]: 0 none, 1 no ties to
 *     others
 * @param homophilySector preference for one's own sector in [0, 1]
 * @param homophilySite preference for one's own site in ties to other groups, in [0, 1]
 */
public record NetworkPlan(
    int[] group,
    int[] site,
    int[] discipline,
    int[] sector,
    long[] luck,
    double meanDegree,
    double outsideDegree,
    double rewiring,
    double homophilyDiscipline,
    double homophilySector,
    double homophilySite) {}
