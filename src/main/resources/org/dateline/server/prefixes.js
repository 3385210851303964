// Fuseki's editor asks prefix.cc, in clear text, for prefixes to complete. It gets ours, from here.
(() => {
  const fetchAnything = window.fetch.bind(window);
  const prefixes = {
    dl: "https://w3id.org/dateline/ontology#",
    geo: "http://www.opengis.net/ont/geosparql#",
    oa: "http://www.w3.org/ns/oa#",
    owl: "http://www.w3.org/2002/07/owl#",
    prov: "http://www.w3.org/ns/prov#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    schema: "https://schema.org/",
    skos: "http://www.w3.org/2004/02/skos/core#",
    text: "http://jena.apache.org/text#",
    wd: "http://www.wikidata.org/entity/",
    wdt: "http://www.wikidata.org/prop/direct/",
    wgs: "http://www.w3.org/2003/01/geo/wgs84_pos#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
  };
  window.fetch = (resource, options) =>
    String(resource?.url ?? resource).includes("//prefix.cc/")
      ? Promise.resolve(new Response(JSON.stringify(prefixes), { headers: { "Content-Type": "application/json" } }))
      : fetchAnything(resource, options);
})();
