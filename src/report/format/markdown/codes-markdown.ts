import {
  type CodesValue,
  EXAMPLE_FILES,
  type ExplainedCode,
  exampleHeadline,
  shownExample,
} from '../../explain/explained-code.js';
import { chunked } from '../chunks.js';

const INTRODUCTION = `# Issues

Every kind of issue that citcover finds in files, with what it means, why it matters for the answer and
how to put it right. \`citcover explain CODE\` prints the same. An **error** leaves a row out, or stops the run
where leaving it out could make the answer look better than it is; a **warning** changes the answer;
a **note** tells something and changes nothing.

This page is made by \`npm run docs\` from \`src/report/explain/\`.
`;

/** Codes as a page: the list, then each with everything there is to know of it. */
export function codesMarkdown({ codes }: CodesValue): Iterable<string> {
  return chunked(page(codes));
}

function* page(codes: readonly ExplainedCode[]): Generator<string> {
  yield `${INTRODUCTION}\n| code | severity |\n|---|---|\n`;
  for (const { code, severity } of codes) yield `| [${code}](#${code}) | ${severity} |\n`;
  for (const code of codes) yield section(code);
}

function section(code: ExplainedCode): string {
  const { lines, more } = shownExample(code);
  return `
## ${code.code}

*${code.severity}.* ${escaped(code.means)}

**Why it matters.** ${escaped(code.matters)}

**What to do.** ${escaped(code.fix)}

\`${EXAMPLE_FILES[code.example.input]}\`

\`\`\`
${[...lines, ...(more > 0 ? [`... and ${more} more such lines`] : [])].join('\n')}
\`\`\`

raises

\`\`\`
${exampleHeadline(code)}
\`\`\`
`;
}

/** Signs of the text that Markdown would take for its own. */
const SIGNS = /[*_<>[\]`\\|]/g;

function escaped(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
