package org.dateline.pipeline;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.entity.Cast;
import org.dateline.language.Document;

/** What an article was found to say. */
record Said(Document document, Cast cast, List<Claim> claims) {}
