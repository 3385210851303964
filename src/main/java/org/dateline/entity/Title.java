package org.dateline.entity;

import java.util.Optional;
import org.dateline.language.Span;

/**
 * That an article gives somebody a title: "Foreign Minister Sergei Lavrov", "the presidents of
 * Chile Gabriel Boric and Peru Dina Boluarte".
 *
 * @param sentence index of the sentence that says so
 * @param holder key of the person
 * @param title the title without its country, lower case unless a proper name: "foreign minister"
 * @param of key of the country or organization, where it is said
 * @param former whether it is said to be past ("former", "ex-", "then")
 * @param span the words that say so, holder and title
 * @param confidence 0 to 1
 */
public record Title(
    int sentence,
    String holder,
    String title,
    Optional<String> of,
    boolean former,
    Span span,
    double confidence) {}
