import { annotateFiles, printText } from './annotate/annotate-files';
import { annotateRecords } from './annotate/annotate-records';
import { readCommandLine, USAGE, type Command } from './annotate/command-line';
import { outputTo } from './annotate/output';
import { printTimeline } from './annotate/print-timeline';

/** Exit status: 0 all read, 1 at least one input failed, 2 the command line is wrong. */
const commandLine = readCommandLine(process.argv.slice(2));
const complain = (text: string): void => { process.stderr.write(text); };

async function run(command: Command): Promise<boolean> {
  const write = outputTo(process.stdout);
  switch (command.task) {
    case 'help': await write(USAGE); return true;
    case 'records': return annotateRecords(process.stdin, write);
    case 'files': return annotateFiles(command, { write, complain });
    case 'text': return printText(command.file, command.form, command.url, { write, complain });
    case 'timeline': return printTimeline(command, { write, complain });
  }
}

if (commandLine.ok) {
  process.exitCode = (await run(commandLine.command)) ? 0 : 1;
} else {
  complain(`${commandLine.reason}\n${USAGE}`);
  process.exitCode = 2;
}
