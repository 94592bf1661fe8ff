package org.tenfold.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What the files of the library say, checked.
 *
 * @param protocols by slug, each with its blocks resolved
 * @param schema the format of a file, as a JSON schema
 * @param statements the register, by id
 */
record LibraryContent(
        Map<String, ObjectNode> protocols,
        Map<String, Statement> statements,
        List<Source> sources,
        List<Caution> cautions,
        Vocabularies vocabularies,
        String schema) {}
