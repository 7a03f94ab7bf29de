package org.skilled.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork;
import org.skilled.network.NetworkMeasures;
import org.skilled.network.NetworkReader;
import org.skilled.network.NetworkReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled network describe}. */
@Command(
    name = "describe",
    header =
        "Describe a network: size, density, clustering, paths, components, mixing, central people.",
    description = "Faulty rows are listed all at once, each with file, line and reason.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled network describe advice.graphml",
      "  skilled network describe people.csv ties.csv",
      "",
      "A CSV file of people has a header and one row a person. Column id is required; optional are",
      "site, project, discipline, sector, and role (champion, blocker, leader, or empty):",
      "  id,project,discipline,role",
      "  ann,ward-1,nursing,champion",
      "  ben,ward-1,medicine,",
      "",
      "A CSV file of ties has one row a tie. Columns from and to, ids of people, are required; trust,",
      "0 to 1, is optional:",
      "  from,to,trust",
      "  ann,ben,0.7",
      "  ben,ann,0.5",
      "",
      "In GraphML, a node is a person with the attributes site, project, discipline, sector and role;",
      "an edge is a tie with the attribute trust. Only the ids of the nodes are required.",
      "",
      "Everything is in UTF-8. Other columns and attributes are ignored."
    })
final class NetworkDescribeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A GraphML file, or a CSV file of people.")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TIESFILE",
      description = "The CSV file of ties that goes with a CSV file of people.")
  private @Nullable Path ties;

  NetworkDescribeCommand() {}

  @Override
  public Integer call() {
    ImportedNetwork imported = read();
    NetworkMeasures measures = NetworkMeasures.of(imported.network());
    spec.commandLine().getOut().print(NetworkReport.of(imported, measures));
    return ExitCode.OK;
  }

  private ImportedNetwork read() {
    boolean csv = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
    if (ties != null) {
      return NetworkReader.csv(file, ties);
    }
    if (csv) {
      throw new ParameterException(
          spec.commandLine(),
          "a CSV file of people needs a second file, with the ties between them");
    }
    return NetworkReader.graphml(file);
  }
}
