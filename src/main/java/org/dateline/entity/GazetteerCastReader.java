package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.Document;
import org.dateline.language.Sentence;

/**
 * Reads a cast with a gazetteer and rules: names, titles, identities, groups, coreference, unnamed
 * sources, sites without a name, in this order. A link is made where its score is at least .8; from
 * .4 on it is likely.
 */
public final class GazetteerCastReader implements CastReader {
  private final Gazetteer gazetteer;
  private final EntityWords words;
  private final NameFinder nameFinder;
  private final NameParts parts;
  private final Ministries ministries;
  private final SportTeams teams;
  private final StateBodies bodies;
  private final Namesakes namesakes;
  private final TitleFinder titleFinder;

  /**
   * @param gazetteer who is known
   */
  public GazetteerCastReader(Gazetteer gazetteer) {
    this.words = new EntityWords(new BundledFolder("language"));
    this.gazetteer = gazetteer;
    this.nameFinder = new NameFinder(gazetteer, words);
    this.parts = new NameParts(words);
    this.ministries = new Ministries(words);
    this.teams = new SportTeams(words);
    this.bodies = new StateBodies(words);
    this.namesakes = new Namesakes(words);
    this.titleFinder = new TitleFinder(words);
  }

  @Override
  public Cast read(Document document) {
    Acronyms acronyms = new Acronyms(document.article().text());
    List<SentenceNames> sentences = names(document, acronyms);
    Referents referents = new Referents(sentences, acronyms, words);
    List<FoundTitle> titles = new ArrayList<>();
    sentences.forEach(sentence -> titles.addAll(titleFinder.find(sentence)));
    Linker linker = new Linker(referents, titles, document.article().published(), words);
    Draft draft = new Draft(gazetteer, sentences.size());
    NameMentions mentions = new NameMentions(referents, linker, draft);
    sentences.forEach(mentions::add);
    titles.forEach(title -> mentions.add(document, title));
    Nationals nationals = new Nationals(words, draft);
    document.sentences().forEach(nationals::correct);
    GroupFinder groups = new GroupFinder(words, draft, document.article().text());
    document.sentences().forEach(groups::add);
    Coreference coreference = new Coreference(document, draft, words);
    document.sentences().forEach(coreference::add);
    SourceFinder sources = new SourceFinder(words, draft, document);
    document.sentences().forEach(sources::add);
    AnaphorTitles anaphors = new AnaphorTitles(words, mentions, draft);
    sentences.forEach(anaphors::add);
    new OfficeOwners(draft, document).complete();
    document.sentences().forEach(groups::addUnresolved);
    SiteFinder sites = new SiteFinder(words, draft, document.article().text());
    document.sentences().forEach(sites::add);
    return draft.cast();
  }

  private List<SentenceNames> names(Document document, Acronyms acronyms) {
    String text = document.article().text();
    List<SentenceNames> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SentenceNames names = parts.join(text, nameFinder.find(text, sentence));
      found.add(acronyms.learn(names));
    }
    List<SentenceNames> complete = found.stream().map(acronyms::complete).toList();
    List<SentenceNames> places = complete.stream().map(PlaceNames::correct).toList();
    return teams.mark(namesakes.assign(bodies.assign(ministries.find(places))));
  }
}
