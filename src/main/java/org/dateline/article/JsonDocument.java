package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dateline.problem.BadArticle;

/**
 * The articles of a stream that holds one JSON object, an array of them, or one after the other.
 * What stands behind an error in the syntax is lost, and is said to be.
 */
final class JsonDocument implements Iterator<Reading> {
  private final MappingIterator<JsonNode> objects;
  private final Defaults defaults;
  private final String where;
  private int number;
  private boolean broken;

  JsonDocument(InputStream in, Defaults defaults, String where) throws IOException {
    this.objects = JsonArticle.JSON.readerFor(JsonNode.class).readValues(in);
    this.defaults = defaults;
    this.where = where;
  }

  @Override
  public boolean hasNext() {
    try {
      return !broken && objects.hasNextValue();
    } catch (IOException e) {
      return true; // next() meets it again and says so
    }
  }

  @Override
  public Reading next() {
    if (broken) {
      throw new NoSuchElementException();
    }
    String place = where + "#" + ++number;
    try {
      JsonNode node = objects.nextValue();
      return new Reading.Read(
          place, ArticleReader.checked(JsonArticle.of(node, defaults, place), place));
    } catch (BadArticle problem) {
      return new Reading.Failed(problem);
    } catch (JsonProcessingException e) {
      broken = true;
      return new Reading.Failed(JsonArticle.notJson(e, place));
    } catch (IOException e) {
      broken = true;
      return ArticleReader.unreadable(where, e);
    }
  }
}
