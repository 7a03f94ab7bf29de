package org.skilled.report;

/** How to cite. */
final class CitePart implements Part {
  private final Facts facts;

  CitePart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "cite";
  }

  @Override
  public String title() {
    return "How to cite";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        facts.isClassic()
            ? "If you use these results, please cite the paper that the model is from, and the"
                + " program in its version. The model: "
                + facts.published()
                + "."
            : "If you use these results, please cite the program in its version, and the report that its"
                + " model stands on: J. Gabbay, A. le May, C. Connell and J. H. Klein (2014), Skilled"
                + " for improvement? Learning communities and the skills needed to improve care. The"
                + " Health Foundation, London.");
    String version = String.valueOf(facts.manifest().program().get("version"));
    Snippet.file(
        html,
        "skilled.bib",
        facts.isClassic() ? Citation.program(version) : Citation.bibtex(version));
    html.open("details");
    html.element("summary", "CITATION.cff");
    Snippet.file(html, "CITATION.cff", Citation.cff());
    html.close("details").line();
  }
}
