package org.dateline.claim;

/** "The summit to be held in Kazan": an event that is still to come, told behind its noun. */
final class Forthcoming {
  private static final int FARTHEST = 6;

  private Forthcoming() {}

  /** Whether "to be" and a participle follow a noun with no verb or comma between. */
  static boolean isToBeDone(Syntax syntax, int noun) {
    int last = Math.min(syntax.size() - 2, noun + FARTHEST);
    for (int token = noun + 1; token < last; token++) {
      if (syntax.token(token).pos().equals("TO")) {
        return syntax.lemma(token + 1).equals("be")
            && syntax.token(token + 1).pos().equals("VB")
            && syntax.token(token + 2).pos().equals("VBN");
      }
      if (syntax.token(token).isVerb() || syntax.token(token).pos().matches("[,.:]")) {
        return false;
      }
    }
    return false;
  }
}
