package org.dateline.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.language.CalendarDate;

/** Values as literals. */
final class Literals {
  private static final int SCORE_DIGITS = 3;
  private static final int DEGREE_DIGITS = 6;

  private Literals() {}

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node words(String value, String language) {
    return NodeFactory.createLiteralLang(value, language);
  }

  /** An {@code xsd:anyURI}; where it is none, the words as they were given. */
  static Node uri(String value) {
    return XSDDatatype.XSDanyURI.isValid(value)
        ? NodeFactory.createLiteralDT(value, XSDDatatype.XSDanyURI)
        : string(value);
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** A number from 0 to 1 with at most three digits. */
  static Node score(double value) {
    return decimal(value, SCORE_DIGITS);
  }

  /** Degrees with at most six digits: a tenth of a metre. */
  static Node degrees(double value) {
    return decimal(value, DEGREE_DIGITS);
  }

  static Node point(double latitude, double longitude) {
    String wkt =
        "POINT("
            + degrees(longitude).getLiteralLexicalForm()
            + " "
            + degrees(latitude).getLiteralLexicalForm()
            + ")";
    return NodeFactory.createLiteralDT(
        wkt, TypeMapper.getInstance().getSafeTypeByName(Vocabulary.WKT_LITERAL.getURI()));
  }

  /** No more exact than the date is. */
  static Node date(CalendarDate date) {
    XSDDatatype type =
        date instanceof CalendarDate.Day
            ? XSDDatatype.XSDdate
            : date instanceof CalendarDate.Month ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    return NodeFactory.createLiteralDT(date.lexical(), type);
  }

  /** Always with a point, as Turtle writes a decimal. */
  private static Node decimal(double value, int digits) {
    BigDecimal number =
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    String lexical = number.setScale(Math.max(1, number.scale())).toPlainString();
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
  }
}
