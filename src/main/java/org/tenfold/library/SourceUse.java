package org.tenfold.library;

import java.util.List;

/**
 * What the library has made of a source.
 *
 * @param carried how many of its statements the protocols carry
 */
public record SourceUse(Source source, long carried, List<Protocol> protocols) {}
