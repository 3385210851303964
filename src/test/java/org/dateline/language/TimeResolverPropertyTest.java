package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeResolverPropertyTest {
  private static final String[] WORDS =
      ("on in since until from to between and the of , - ' ( ) \" last next this past coming early mid"
              + " mid-March late end Friday Fridays Sunday today yesterday weekend week weeks days year"
              + " years decade century ago later day before after three a 99 15 16th 0 31 15-16 30-31"
              + " February Sept. May March september 2014 2022 2014-2019 2014-13 1990s 0000 9999 19th"
              + " 2022-02-30 2022-02-28 31.02.2021 9/11 9/9/2021 Q3 Q1 first second half quarter spring"
              + " winter 's met will visit said had Times Black move moved every attacks")
          .split(" ");
  private static final String[] TAGS =
      "NN NNS NNP CD IN DT VBD VBN VB VBZ VBG MD JJ TO POS , HYPH".split(" ");

  private final TimeResolver resolver = new TimeResolver();

  @Property(tries = 3000)
  void staysInBoundsAndInOrderOnAnyTokens(
      @ForAll("sentences") List<String[]> words, @ForAll("heads") List<Integer> heads) {
    List<Token> tokens = tokens(words);
    DependencyGraph graph = graph(tokens.size(), heads);
    for (Optional<LocalDate> published :
        List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2024, 2, 29)))) {
      int end = 0;
      for (TimeExpression time : resolver.resolve(tokens, graph, published)) {
        assertThat(time.first()).isGreaterThanOrEqualTo(end);
        assertThat(time.last()).isGreaterThan(time.first()).isLessThanOrEqualTo(tokens.size());
        end = time.last();
        assertThat(isOrdered(time)).as("%s in %s", time, tokens).isTrue();
      }
    }
  }

  private static boolean isOrdered(TimeExpression time) {
    return time.start().isEmpty()
        || time.end().isEmpty()
        || !time.start().get().earliest().isAfter(time.end().get().latest());
  }

  @Provide
  Arbitrary<List<String[]>> sentences() {
    Arbitrary<String> words =
        Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.strings().ofMaxLength(4));
    return words
        .flatMap(word -> Arbitraries.of(TAGS).map(tag -> new String[] {word, tag}))
        .list()
        .ofMaxSize(14);
  }

  /** Any heads at all: cycles, two roots, a token that heads itself. */
  @Provide
  Arbitrary<List<Integer>> heads() {
    return Arbitraries.integers().between(-1, 13).list().ofSize(14);
  }

  private static List<Token> tokens(List<String[]> words) {
    List<Token> tokens = new ArrayList<>();
    for (String[] word : words) {
      String lemma = word[0].toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), word[0], lemma, word[1], new Span(0, word[0].length())));
    }
    return tokens;
  }

  private static DependencyGraph graph(int size, List<Integer> heads) {
    String[] relations = {"obl", "nmod", "aux", "case", "amod", "cop"};
    List<Dependency> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (heads.get(i) < size) {
        edges.add(new Dependency(heads.get(i), i, relations[i % relations.length], false));
      }
    }
    return new DependencyGraph(size, edges);
  }
}
