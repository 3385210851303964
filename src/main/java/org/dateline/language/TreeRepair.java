package org.dateline.language;

/**
 * Undoes what the parser is known to get wrong in long sentences of news, where the parts of speech
 * leave no doubt. Which words a rule is about stands in {@code data/language/tree.words.tsv}. Safe
 * for use by several threads.
 */
final class TreeRepair {
  private final WordLists words = new WordLists("tree.words.tsv");

  void repair(EditedTree tree) {
    ClauseJoints.repair(tree, words);
    ReportJoints.repair(tree, words);
    TrailingReports.repair(tree, words);
    GerundJoints.repair(tree, words);
    VerbComplements.repair(tree, words);
    NamedPredicates.repair(tree, words);
    ClauseSubjects.repair(tree, words);
    AdverbialParts.repair(tree, words);
    NounJoints.repair(tree, words);
    SharedPredicates.repair(tree, words);
  }
}
