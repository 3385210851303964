package org.dateline.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Filler;
import org.dateline.claim.Modality;
import org.dateline.claim.Role;
import org.dateline.entity.Cast;
import org.dateline.entity.Entity;
import org.dateline.entity.Identity;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.CalendarDate;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.problem.BadArticle;

/** A small world: two leaders, a country with its capital, and articles about them. */
final class GraphFixture {
  static final String TEXT =
      "Emmanuel Macron 🇫🇷 met Olaf Scholz in Hamburg on 10 October 2023.\n"
          + "Paris will back the deal, Scholz said.\n"
          + "Three envoys of France waited outside.";

  static final Entity MACRON = linked("Q3052772", "Emmanuel Macron", EntityType.PERSON);
  static final Entity SCHOLZ = linked("Q61053", "Olaf Scholz", EntityType.PERSON, "Scholz");
  static final Entity HAMBURG = linked("Q1055", "Hamburg", EntityType.CITY);
  static final Entity PARIS = linked("Q90", "Paris", EntityType.CITY);
  static final Entity FRANCE = linked("Q142", "France", EntityType.COUNTRY);
  static final Entity NEWCOMER =
      new Entity(
          "person/jane-doe",
          "Jane Doe",
          EntityType.PERSON,
          new Identity.Likely("Q999999", 0.62),
          List.of(),
          Optional.empty());
  static final Entity ENVOYS =
      new Entity(
          "group/three-envoys-q142",
          "Three envoys",
          EntityType.GROUP,
          new Identity.Unknown(),
          List.of(),
          Optional.of("Q142"));

  static final CalendarDate TENTH = day("2023-10-10");

  private GraphFixture() {}

  static Entity linked(String id, String label, EntityType type, String... names) {
    return new Entity(
        id, label, type, new Identity.Linked(id, 0.99), List.of(names), Optional.empty());
  }

  static CalendarDate day(String date) {
    return new CalendarDate.Day(LocalDate.parse(date));
  }

  static Article article(String url) {
    return new Article(
        Optional.of("2023-10-10/talks"),
        Optional.of(url),
        Optional.of("Talks on the Elbe"),
        Optional.of(LocalDate.parse("2023-10-11")),
        Optional.of("The Example"),
        "en",
        TEXT);
  }

  /** A line is a sentence; words and signs are tokens. */
  static Document document(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = Pattern.compile("[^\\n]+").matcher(article.text());
    while (line.find()) {
      List<Token> tokens = new ArrayList<>();
      Matcher word = Pattern.compile("\\w+|[^\\w\\s]+").matcher(article.text());
      word.region(line.start(), line.end());
      while (word.find()) {
        Span span = new Span(word.start(), word.end());
        tokens.add(new Token(tokens.size(), word.group(), word.group(), "NN", span));
      }
      sentences.add(
          new Sentence(
              sentences.size(),
              sentences.size(),
              Sentence.Kind.BODY,
              new Span(line.start(), line.end()),
              tokens,
              new DependencyGraph(tokens.size(), List.of()),
              List.of(),
              List.of()));
    }
    return new Document(article, sentences, List.of());
  }

  static Cast cast() {
    return new Cast(
        List.of(MACRON, SCHOLZ, HAMBURG, PARIS, ENVOYS, NEWCOMER),
        List.of(
            mention(0, 0, 2, Mention.Kind.NAME, "Q3052772", null),
            mention(0, 4, 6, Mention.Kind.NAME, "Q61053", null),
            mention(0, 7, 8, Mention.Kind.NAME, "Q1055", null),
            mention(1, 0, 1, Mention.Kind.NAME, "Q90", "Q142"),
            mention(1, 6, 7, Mention.Kind.NAME, "Q61053", null),
            mention(2, 0, 4, Mention.Kind.GROUP, "group/three-envoys-q142", null)),
        List.of());
  }

  private static Mention mention(
      int sentence, int first, int last, Mention.Kind kind, String key, String standsFor) {
    return new Mention(
        sentence, first, last, last - 1, kind, List.of(key), Optional.ofNullable(standsFor), 0.9);
  }

  static Claim meeting() {
    return claim(0, "Meeting", "actor Q3052772", "actor Q61053", "place Q1055").on(TENTH);
  }

  static Claim statement() {
    return claim(1, "Statement", "speaker Q61053", "content \"Paris will back the deal").get();
  }

  static List<Claim> claims() {
    return List.of(meeting(), statement());
  }

  /**
   * Begins a claim; roles are written {@code actor Q1}, {@code title "words} or {@code topic #0}.
   */
  static ClaimMaker claim(int id, String type, String... roles) {
    return new ClaimMaker(id, type, Arrays.stream(roles).map(GraphFixture::role).toList());
  }

  private static Role role(String text) {
    String[] parts = text.split(" ", 2);
    String value = parts[1];
    Filler filler =
        value.startsWith("\"")
            ? new Filler.Words(value.substring(1))
            : value.startsWith("#")
                ? new Filler.Event(Integer.parseInt(value.substring(1)))
                : new Filler.Entity(value);
    return new Role(parts[0], filler);
  }

  /** Makes claims that differ from an asserted one with evidence in the first sentence. */
  record ClaimMaker(
      int id, String type, List<Role> roles, Modality modality, String says, Span evidence) {
    ClaimMaker(int id, String type, List<Role> roles) {
      this(id, type, roles, Modality.ASSERTED, "", new Span(0, 66));
    }

    ClaimMaker put(Modality other) {
      return new ClaimMaker(id, type, roles, other, says, evidence);
    }

    ClaimMaker by(String key) {
      return new ClaimMaker(id, type, roles, modality, key, evidence);
    }

    ClaimMaker at(int start, int end) {
      return new ClaimMaker(id, type, roles, modality, says, new Span(start, end));
    }

    Claim get() {
      return get(Optional.empty(), Optional.empty());
    }

    Claim on(CalendarDate date) {
      return get(Optional.of(date), Optional.of(date));
    }

    Claim get(Optional<CalendarDate> start, Optional<CalendarDate> end) {
      Optional<String> attributed = says.isEmpty() ? Optional.empty() : Optional.of(says);
      return new Claim(
          id,
          type,
          roles,
          start,
          end,
          modality,
          attributed,
          List.of(evidence),
          0.85,
          java.util.Map.of());
    }
  }

  static ArticleGraphs graphs() {
    Ontology ontology = Ontology.bundled();
    return new ArticleGraphs(
        GraphNames.standard(),
        ontology,
        GAZETTEER,
        new Validator(ontology),
        new ArticleGraphs.Options(true));
  }

  static ArticleGraph build(String url, Claim... claims) throws BadArticle {
    return graphs().build(document(article(url)), cast(), List.of(claims));
  }

  static final Gazetteer GAZETTEER =
      new Gazetteer() {
        private final List<Entry> entries =
            List.of(
                entry("Q142", EntityType.COUNTRY, "France", null, 47, 2),
                entry("Q90", EntityType.CITY, "Paris", "Q142", 48.8566, 2.35222),
                entry("Q3052772", EntityType.PERSON, "Emmanuel Macron", "Q142", null, null));

        private Entry entry(
            String id, EntityType type, String label, String country, Number north, Number east) {
          return new Entry(
              id,
              type,
              label,
              List.of(),
              List.of(),
              Optional.ofNullable(country),
              Optional.empty(),
              List.of(),
              Optional.ofNullable(north).map(Number::doubleValue),
              Optional.ofNullable(east).map(Number::doubleValue),
              0.5);
        }

        @Override
        public List<Candidate> lookup(String name) {
          return List.of();
        }

        @Override
        public Optional<Entry> entry(String id) {
          return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
        }

        @Override
        public int longestName() {
          return 2;
        }

        @Override
        public List<Entry> entries() {
          return entries;
        }
      };
}
