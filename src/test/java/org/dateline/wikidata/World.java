package org.dateline.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small world of items in the shape of Wikidata, with the traps that the real one has. */
public final class World {
  private World() {}

  public static List<TestItem> items() {
    List<TestItem> items = new ArrayList<>();
    countries(items);
    cities(items);
    people(items);
    bodies(items);
    positions(items);
    return items;
  }

  private static void countries(List<TestItem> items) {
    items.add(
        TestItem.of("Q265", "Uzbekistan")
            .label("fr", "Ouzbékistan")
            .alias("en", "Republic of Uzbekistan")
            .is("Q6256")
            .is("Q3624078")
            .code("P297", "UZ")
            .text("P1549", "en", "Uzbek")
            .text("P1549", "fr", "Ouzbek")
            .says("P36", "Q269")
            .says("P463", "Q485207", "normal", Map.of("P580", "2001-06-15"))
            .says("P463", "Q318693", "normal", Map.of("P580", "2006-00-00", "P582", "2012-12-19"))
            .says("P35", "Q557895", "preferred", Map.of("P580", "2016-09-08"))
            .says("P35", "Q52362", "normal", Map.of("P580", "1991-09-01", "P582", "2016-09-02"))
            .at(41.3, 66.0)
            .pages(240));
    items.add(
        TestItem.of("Q230", "Georgia")
            .is("Q3624078")
            .code("P297", "GE")
            .text("P1549", "en", "Georgian")
            .says("P36", "Q994")
            .at(42.0, 43.5)
            .pages(230));
    items.add(
        TestItem.of("Q159", "Russia")
            .alias("en", "Russian Federation")
            .text("P1813", "en", "RF")
            .is("Q3624078")
            .code("P297", "RU")
            .says("P35", "Q7747", "preferred", Map.of("P580", "2012-05-07"))
            .says("P36", "Q649")
            .pages(250));
    items.add(
        TestItem.of("Q1428", "Georgia")
            .alias("en", "Peach State")
            .is("Q35657")
            .says("P17", "Q30")
            .at(33.0, -83.5)
            .pages(150));
  }

  private static void cities(List<TestItem> items) {
    items.add(
        TestItem.of("Q269", "Tashkent")
            .is("Q515")
            .is("Q1549591")
            .says("P17", "Q265")
            .says("P1376", "Q265")
            .at(41.311151, 69.279737)
            .pages(150));
    items.add(
        TestItem.of("Q5753", "Samarkand")
            .is("Q515")
            .says("P17", "Q265")
            .at(39.65, 66.96)
            .pages(120));
    items.add(
        TestItem.of("Q994", "Tbilisi")
            .is("Q515")
            .says("P17", "Q230")
            .says("P1376", "Q230")
            .pages(140));
    items.add(
        TestItem.of("Q649", "Moscow")
            .is("Q1637706")
            .says("P17", "Q159")
            .says("P1376", "Q159")
            .says("P1376", "Q15180", "normal", Map.of("P582", "1991-12-26"))
            .pages(220));
  }

  private static void people(List<TestItem> items) {
    items.add(
        TestItem.of("Q557895")
            .label("mul", "Shavkat Mirziyoyev")
            .alias("mul", "Mirziyoyev")
            .is("Q5")
            .says("P27", "Q265")
            .says("P39", "Q12051811", "normal", Map.of("P580", "2016-09-08"))
            .says("P39", "Q15039763", "normal", Map.of("P580", "2003-12-12", "P582", "2016-12-14"))
            .pages(90));
    items.add(
        TestItem.of("Q52362", "Islam Karimov")
            .is("Q5")
            .says("P27", "Q265")
            .says("P39", "Q12051811", "normal", Map.of("P580", "1991-09-01", "P582", "2016-09-02"))
            .pages(80));
    items.add(
        TestItem.of("Q7747", "Vladimir Putin")
            .alias("en", "Vladimir Vladimirovich Putin")
            .is("Q5")
            .says("P27", "Q159")
            .says("P39", "Q218295", "preferred", Map.of("P580", "2012-05-07"))
            .says("P39", "Q6000000", "deprecated", Map.of("P580", "1990-01-01"))
            .pages(200));
    items.add(
        TestItem.of("Q58217", "Sergey Lavrov")
            .is("Q5")
            .says("P27", "Q159")
            .says("P39", "Q12051812", "normal", Map.of("P580", "2004-03-09"))
            .pages(100));
  }

  private static void bodies(List<TestItem> items) {
    items.add(
        TestItem.of("Q485207", "Shanghai Cooperation Organisation")
            .alias("en", "SCO")
            .is("Q245065")
            .pages(90));
    items.add(
        TestItem.of("Q318693", "Collective Security Treaty Organization")
            .alias("en", "CSTO")
            .is("Q1127126")
            .pages(70));
    items.add(TestItem.of("Q102673", "Gazprom").is("Q891723").says("P17", "Q159").pages(60));
    items.add(TestItem.of("Q186284", "United Russia").is("Q7278").says("P17", "Q159").pages(65));
  }

  private static void positions(List<TestItem> items) {
    items.add(
        TestItem.of("Q12051811", "President of Uzbekistan").is("Q4164871").says("P1001", "Q265"));
    items.add(
        TestItem.of("Q15039763", "Prime Minister of Uzbekistan")
            .is("Q4164871")
            .says("P1001", "Q265"));
    items.add(
        TestItem.of("Q218295", "President of the Russian Federation")
            .is("Q4164871")
            .says("P1001", "Q159"));
    items.add(
        TestItem.of("Q12051812", "Minister of Foreign Affairs of the Russian Federation")
            .is("Q4164871")
            .is("Q7330070")
            .says("P1001", "Q159"));
  }
}
