package org.huibian.summary.digest;

import org.huibian.source.Location;
import org.huibian.summary.digest.sentence.Score;

/**
 * A sentence of a sub-district, chosen to stand in the district report in its own words (做法).
 *
 * @param subDistrict its name in the roster
 * @param text the sentence as published
 * @param place where it stands
 * @param score why it was chosen
 */
public record Practice(String subDistrict, String text, Location place, Score score) {}
