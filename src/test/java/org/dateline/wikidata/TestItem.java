package org.dateline.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** An item as Wikidata shows it: in the JSON of its API and dumps, and as RDF. */
public final class TestItem {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String PROP = "http://www.wikidata.org/prop/";
  private static final String WIKIBASE = "http://wikiba.se/ontology#";

  final String id;
  private final ObjectNode json = JSON.createObjectNode();
  private final ObjectNode labels = JSON.createObjectNode();
  private final ObjectNode aliases = JSON.createObjectNode();
  private final ObjectNode claims = JSON.createObjectNode();
  private final ObjectNode sitelinks = JSON.createObjectNode();
  private final List<TestClaim> said = new ArrayList<>();
  private int links;

  private record TestClaim(String property, String value, String rank, Map<String, String> dates) {}

  private TestItem(String id) {
    this.id = id;
    json.put("type", "item");
    json.put("id", id);
    json.set("labels", labels);
    json.putObject("descriptions");
    json.set("aliases", aliases);
    json.set("claims", claims);
    json.set("sitelinks", sitelinks);
    json.put("lastrevid", 1000 + Long.parseLong(id.substring(1)));
  }

  public static TestItem of(String id) {
    return new TestItem(id);
  }

  /** With an English label. */
  public static TestItem of(String id, String label) {
    return of(id).label("en", label);
  }

  TestItem label(String language, String text) {
    labels.putObject(language).put("language", language).put("value", text);
    return this;
  }

  TestItem alias(String language, String text) {
    aliases.withArray(language).addObject().put("language", language).put("value", text);
    return this;
  }

  TestItem revision(long revision) {
    json.put("lastrevid", revision);
    return this;
  }

  /** Pages in so many Wikipedias, the English one first. */
  public TestItem pages(int count) {
    for (int i = 0; i < count; i++) {
      String site = i == 0 ? "enwiki" : String.format(Locale.ROOT, "x%dwiki", i);
      ObjectNode link = sitelinks.putObject(site).put("site", site).put("title", title());
      link.putArray("badges");
    }
    links = count;
    return this;
  }

  private String title() {
    return labels.path("en").path("value").asText("A page");
  }

  /** Says that it is an instance of a class. */
  public TestItem is(String type) {
    return says("P31", type);
  }

  TestItem says(String property, String item) {
    return says(property, item, "normal", Map.of());
  }

  /**
   * @param qualifiers values by property: dates as {@code 2012-05-07}, {@code 2012-05-00} or {@code
   *     ?} for an unknown one, items as {@code Q1}
   */
  TestItem says(String property, String item, String rank, Map<String, String> qualifiers) {
    ObjectNode claim = claim(property, rank, itemValue(item));
    ObjectNode all = claim.putObject("qualifiers");
    new java.util.TreeMap<>(qualifiers)
        .forEach((name, value) -> all.putArray(name).add(snak(name, qualifier(value))));
    said.add(new TestClaim(property, item, rank, qualifiers));
    return this;
  }

  TestItem text(String property, String language, String text) {
    ObjectNode value = JSON.createObjectNode();
    value.putObject("value").put("text", text).put("language", language);
    claim(property, "normal", value.put("type", "monolingualtext"));
    return this;
  }

  TestItem code(String property, String text) {
    claim(property, "normal", JSON.createObjectNode().put("value", text).put("type", "string"));
    said.add(new TestClaim(property, "\"" + text, "normal", Map.of()));
    return this;
  }

  TestItem at(double latitude, double longitude) {
    ObjectNode value = JSON.createObjectNode();
    value
        .putObject("value")
        .put("latitude", latitude)
        .put("longitude", longitude)
        .putNull("altitude")
        .put("precision", 0.01)
        .put("globe", ENTITY + "Q2");
    claim("P625", "normal", value.put("type", "globecoordinate"));
    return this;
  }

  private ObjectNode claim(String property, String rank, ObjectNode value) {
    ArrayNode all = claims.withArray(property);
    ObjectNode claim = all.addObject();
    claim.set("mainsnak", snak(property, value));
    claim.put("type", "statement");
    claim.put("id", id + "$" + property + "-" + all.size());
    claim.put("rank", rank);
    return claim;
  }

  private static ObjectNode snak(String property, ObjectNode value) {
    ObjectNode snak = JSON.createObjectNode();
    boolean unknown = value.isEmpty();
    snak.put("snaktype", unknown ? "somevalue" : "value").put("property", property);
    if (!unknown) {
      snak.set("datavalue", value);
    }
    return snak;
  }

  private static ObjectNode qualifier(String value) {
    if (value.equals("?")) {
      return JSON.createObjectNode();
    }
    return value.startsWith("Q") ? itemValue(value) : time(value);
  }

  private static ObjectNode itemValue(String item) {
    ObjectNode value = JSON.createObjectNode();
    value
        .putObject("value")
        .put("entity-type", "item")
        .put("numeric-id", Long.parseLong(item.substring(1)))
        .put("id", item);
    return value.put("type", "wikibase-entityid");
  }

  private static ObjectNode time(String day) {
    int precision = day.endsWith("-00-00") ? 9 : day.endsWith("-00") ? 10 : 11;
    ObjectNode value = JSON.createObjectNode();
    value
        .putObject("value")
        .put("time", "+" + day + "T00:00:00Z")
        .put("timezone", 0)
        .put("precision", precision)
        .put("calendarmodel", ENTITY + "Q1985727");
    return value.put("type", "time");
  }

  /** On one line, as in a dump. */
  public String json() {
    return json.toString();
  }

  /** The same as RDF, as far as the queries ask for it. */
  void addTo(Model model) {
    Resource item = model.createResource(ENTITY + id);
    model.add(item, property(WIKIBASE, "sitelinks"), model.createTypedLiteral(links));
    int number = 0;
    for (TestClaim claim : said) {
      RDFNode value =
          claim.value().startsWith("\"")
              ? model.createLiteral(claim.value().substring(1))
              : model.createResource(ENTITY + claim.value());
      Resource statement = model.createResource(ENTITY + "statement/" + id + "-" + ++number);
      model.add(item, property(PROP, "direct/" + claim.property()), value);
      model.add(item, property(PROP, claim.property()), statement);
      model.add(statement, property(PROP, "statement/" + claim.property()), value);
      model.add(statement, property(WIKIBASE, "rank"), model.createResource(rank(claim.rank())));
      new LinkedHashMap<>(claim.dates())
          .forEach(
              (name, date) -> {
                if (date.matches("[0-9-]+")) {
                  model.add(statement, property(PROP, "qualifier/" + name), dateTime(date));
                }
              });
    }
  }

  private static String rank(String rank) {
    return WIKIBASE + rank.substring(0, 1).toUpperCase(Locale.ROOT) + rank.substring(1) + "Rank";
  }

  private static RDFNode dateTime(String day) {
    String full = day.replace("-00", "-01") + "T00:00:00Z";
    return ResourceFactory.createTypedLiteral(full, XSDDatatype.XSDdateTime);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
