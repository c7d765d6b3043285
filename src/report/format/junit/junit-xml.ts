/** One test as JUnit counts them. */
export interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly file?: string;
  /** Why it fails; null = it passes. */
  readonly failure: { readonly type: string; readonly lines: readonly string[] } | null;
  /** Not judged at all. */
  readonly skipped?: true;
  /** What there is to say of a test that passes. */
  readonly notes?: readonly string[];
}

export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** Suites as the XML that CI services read as JUnit's, without times: the same input gives the same bytes. */
export function* junitXml(suites: readonly TestSuite[]): Generator<string> {
  const all = suites.flatMap(({ cases }) => cases);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="citcover"${counts(all)}>\n`;
  for (const { name, cases } of suites) {
    yield `  <testsuite name="${escaped(name)}"${counts(cases)}>\n`;
    for (const each of cases) yield caseXml(each);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function counts(cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const skipped = cases.filter((each) => each.skipped).length;
  return ` tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function caseXml({ classname, name, file, failure, skipped, notes = [] }: TestCase): string {
  const place = file === undefined || file === '' ? '' : ` file="${escaped(file)}"`;
  const head = `    <testcase classname="${escaped(classname)}" name="${escaped(name)}"${place}`;
  const inside = [
    ...(failure === null ? [] : [failureXml(failure)]),
    ...(skipped ? ['      <skipped/>\n'] : []),
    ...(notes.length === 0
      ? []
      : [`      <system-out>${escaped(notes.join('\n'))}</system-out>\n`]),
  ].join('');
  return inside === '' ? `${head}/>\n` : `${head}>\n${inside}    </testcase>\n`;
}

function failureXml({ type, lines }: NonNullable<TestCase['failure']>): string {
  const message = escaped(lines[0] ?? '');
  return `      <failure type="${escaped(type)}" message="${message}">${escaped(lines.join('\n'))}</failure>\n`;
}

/** What XML 1.0 cannot hold, however it is written (section 2.2), and what could turn or command a terminal. */
const FORBIDDEN =
  /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Of `]]>`, too.
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const SIGNS = /[&<>"']/g;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(SIGNS, (sign) => ENTITIES[sign]!);
}
