import type { ReportClaim } from '../../model/report-claim.js';
import { type JsonNode, readJson } from '../json-text.js';
import type { InputText } from '../open-table.js';
import { TextPosition } from '../text-position.js';
import { MisfitError } from './decode.js';
import { reportDecoder } from './report-decoder.js';

/** Why a text is no report that can be checked, and where. */
export interface ClaimProblem {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/**
 * Reads the JSON of `report` or `plan`, whoever made it. The first thing that is not as it must be ends
 * the reading.
 */
export function readReportClaim({
  text: written,
}: InputText): { readonly claim: ReportClaim } | { readonly problem: ClaimProblem } {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  const at = (offset: number, sentence: string): { readonly problem: ClaimProblem } => {
    const position = new TextPosition(text);
    return {
      problem: { line: position.line(offset), column: position.column(offset), sentence },
    };
  };
  const json = readJson(text);
  if ('fault' in json) return at(json.offset, `this is no JSON: ${json.fault}`);
  const stranger = notAReport(json);
  if (stranger !== null) return at(stranger.offset, stranger.sentence);
  try {
    return { claim: reportDecoder(json, '') };
  } catch (error) {
    if (error instanceof MisfitError) return at(error.offset, error.message);
    throw error;
  }
}

const VERSION = 1;

/** Keys that only the JSON of report and plan has, all of them. */
const OWN_KEYS = ['summary', 'districtShifts', 'components', 'plan'];

/** What to say of a JSON text that another command wrote, or another version; null = it may be a report. */
function notAReport(json: JsonNode): { offset: number; sentence: string } | null {
  const { offset } = json;
  const members = json.kind === 'object' ? json.members : [];
  const missing = OWN_KEYS.find((key) => members.every((member) => member.key !== key));
  if (missing !== undefined) {
    return { offset, sentence: `this is JSON, but no report: it has no "${missing}"` };
  }
  const version = members.find(({ key }) => key === 'schemaVersion')?.node;
  if (version?.kind === 'scalar' && version.value === VERSION) return null;
  const written = version?.kind === 'scalar' ? String(version.value) : 'missing';
  const sentence = `schemaVersion is ${written}, and this citcover reads ${VERSION}`;
  return { offset: version?.offset ?? offset, sentence };
}
