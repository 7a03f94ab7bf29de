package org.skilled.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.skilled.study.book.ChartBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled chart}. */
@Command(
    name = "chart",
    header = "Draw the charts of a results folder again.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  skilled chart results/quick-start"})
final class ChartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A folder that 'skilled run' has written.")
  private Path folder;

  ChartCommand() {}

  @Override
  public Integer call() throws Exception {
    ChartFiles.lines(ChartBook.draw(folder)).forEach(spec.commandLine().getOut()::println);
    return ExitCode.OK;
  }
}
