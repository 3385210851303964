package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.problem.BadArticle;
import org.dateline.problem.BadArticle.Code;

/** An article as one JSON object: the fields of front matter, and {@code text}. */
final class JsonArticle {
  static final ObjectMapper JSON = JsonMapper.builder().build();

  private JsonArticle() {}

  /** The article of one object as text. */
  static Article read(String json, Defaults defaults, String where) throws BadArticle {
    try {
      return of(JSON.readTree(json), defaults, where);
    } catch (JsonProcessingException e) {
      throw notJson(e, where);
    }
  }

  /** The article of one object. */
  static Article of(JsonNode node, Defaults defaults, String where) throws BadArticle {
    if (!node.isObject()) {
      throw new BadArticle(Code.JSON, where, "not a JSON object");
    }
    JsonNode text = node.get("text");
    if (text == null || !text.isTextual()) {
      throw new BadArticle(Code.JSON, where, "the object has no \"text\" of type string");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isValueNode() && !field.getValue().isNull()) {
        fields.put(field.getKey(), field.getValue().asText());
      }
    }
    return new ArticleFields(fields, where, Code.JSON).with(text.textValue(), defaults);
  }

  static BadArticle notJson(JsonProcessingException e, String where) {
    return new BadArticle(Code.JSON, where, "not JSON: " + e.getOriginalMessage());
  }
}
