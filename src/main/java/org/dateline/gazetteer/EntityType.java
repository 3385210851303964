package org.dateline.gazetteer;

/** What kind of thing an entity is; each is a class of the ontology by its {@link #term()}. */
public enum EntityType {
  PERSON("Person", true, false),
  ORGANIZATION("Organization", true, false),
  INTERNATIONAL_ORGANIZATION("InternationalOrganization", true, false),
  COUNTRY("Country", true, true),
  CITY("City", false, true),
  REGION("Region", false, true),
  PLACE("Place", false, true),
  GROUP("Group", true, false),
  /** A building, installation or settlement that the article describes and does not name. */
  SITE("Site", false, false),
  /** A vehicle or work that the article describes and does not name. */
  OBJECT("Object", false, false);

  private final String term;
  private final boolean agent;
  private final boolean place;

  EntityType(String term, boolean agent, boolean place) {
    this.term = term;
    this.agent = agent;
    this.place = place;
  }

  /** Local name of its class in the ontology. */
  public String term() {
    return term;
  }

  /** Whether it acts. A country does; a city does so only for whom it stands for. */
  public boolean isAgent() {
    return agent;
  }

  /** Whether it is known by a description alone, which another article may use of another. */
  public boolean isDescribed() {
    return this == GROUP || isSite();
  }

  /** Whether it is somewhere or something that is described and not named. */
  public boolean isSite() {
    return this == SITE || this == OBJECT;
  }

  /** Whether something is said to happen there. */
  public boolean isPlace() {
    return place;
  }
}
