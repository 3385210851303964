package org.dateline.gazetteer;

import java.util.Optional;

/**
 * A position that people hold.
 *
 * @param id Wikidata id
 * @param title its title in lower case: "foreign minister"
 * @param of Wikidata id of the country or organization that it is a position of
 */
public record Position(String id, String title, Optional<String> of) {}
