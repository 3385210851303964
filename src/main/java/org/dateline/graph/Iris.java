package org.dateline.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.article.Article;

/**
 * Makes the same IRI for the same thing every time. An IRI depends on what identifies its thing and
 * on nothing else: not on order, nor on what else an article holds. Readable parts come before a
 * hash of all that identifies it.
 */
final class Iris {
  /** 48 bits: among a million articles without a readable part, a clash has a chance of 0.2%. */
  private static final int HASH_DIGITS = 12;

  private static final int SLUG_LENGTH = 48;
  private static final String WIKIDATA_ID = "Q[1-9][0-9]*";

  private final String base;

  Iris(GraphNames names) {
    this.base = names.base();
  }

  /** By its URL; where it has none, its identifier; else by its text. */
  Node article(Article article) {
    return node("article/" + articleName(article));
  }

  /** The graph that holds what an article says. */
  Node articleGraph(Article article) {
    return node("graph/article/" + articleName(article));
  }

  private static String articleName(Article article) {
    String identity = article.url().or(article::identifier).orElse(article.text());
    String readable =
        article
            .url()
            .map(Iris::lastSegment)
            .or(article::identifier)
            .or(article::headline)
            .orElse("");
    return join(slug(readable), hash(List.of(identity)));
  }

  private static String lastSegment(String url) {
    String path = url.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1)
        .replaceFirst("\\.[A-Za-z]{2,5}$", "");
  }

  /** {@code entity/Q159} for what is linked, {@code person/jane-doe} for what is not. */
  Node entity(String key) {
    return node(key.matches(WIKIDATA_ID) ? "entity/" + key : escape(key));
  }

  /**
   * An event, statement or situation.
   *
   * @param kind what it is broadly: {@code event}, {@code statement}, {@code membership}, …
   * @param readable words that help a reader; they must follow from the key
   * @param key all that identifies it
   */
  Node claim(String kind, String readable, List<String> key) {
    return node(kind + "/" + join(slug(readable), hash(key)));
  }

  /** A stretch of an article, from and to a code point: {@code …#evidence-12-80}. */
  Node stretch(Node article, String kind, int start, int end) {
    return NodeFactory.createURI(article.getURI() + "#" + kind + "-" + start + "-" + end);
  }

  /** A part of something that has a fragment already: {@code …#evidence-12-80-quote}. */
  Node part(Node whole, String name) {
    return NodeFactory.createURI(whole.getURI() + "-" + name);
  }

  /** The Wikidata item of an id. */
  static Node wikidata(String id) {
    return NodeFactory.createURI(Vocabulary.WIKIDATA + id);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static String join(String slug, String hash) {
    return slug.isEmpty() ? hash : slug + "-" + hash;
  }

  /** Lower-case letters and digits with hyphens between, cut at a hyphen where too long. */
  static String slug(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.length() <= SLUG_LENGTH) {
      return plain;
    }
    int hyphen = plain.lastIndexOf('-', SLUG_LENGTH);
    return plain.substring(0, hyphen > 0 ? hyphen : SLUG_LENGTH);
  }

  /** Percent-encodes what may not stand in a path; letters of any script may. */
  private static String escape(String key) {
    StringBuilder out = new StringBuilder();
    key.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
                }
              }
            });
    return out.toString();
  }

  /** The first digits of the SHA-256 of the parts, each with its length so that none can shift. */
  private static String hash(List<String> parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
