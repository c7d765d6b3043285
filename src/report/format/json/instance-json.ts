import { formatDay } from '../../../model/day.js';
import { formatClock } from '../../../model/shift-window.js';
import type {
  Closer,
  Helper,
  InstanceAnswer,
  MinuteRange,
  NamedOfficer,
  OfficerVerdict,
} from '../../instance/instance-value.js';
import { verdictSentence } from '../../instance/verdict-sentence.js';
import type { InstanceValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { agencyOrNull } from '../plain-values.js';
import type { Style } from '../style.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';
import { provenanceMembers } from './provenance-json.js';

/** One instance explained, as JSON, schemaVersion 1. What is not known is null. */
export function instanceJson(value: InstanceValue, { names }: Style): Iterable<string> {
  const { answer } = value;
  const { runs, officers, helpers, remedy, required, isKnown } = answer;
  const known = isKnown ? remedy : null;
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      { key: 'notice', value: SCHEDULED_NOT_CONFIRMED },
      { key: 'instance', value: instanceMembers(answer) },
      {
        key: 'minutes',
        lines: (isKnown ? runs : []).map((run) =>
          jsonLine({
            ...hours(run),
            onDuty: run.onDuty,
            short: Math.max(0, required - run.onDuty),
          }),
        ),
      },
      {
        key: 'officers',
        lines: officers.map((verdict) => jsonLine(verdictMembers(verdict, names))),
      },
      { key: 'helpers', lines: helpers.map((helper) => jsonLine(helperMembers(helper, names))) },
      {
        key: 'remedy',
        members: [
          { key: 'refresh', lines: closerLines(known?.refresh ?? [], names) },
          { key: 'train', lines: closerLines(known?.listed ?? [], names) },
          { key: 'toFind', value: known?.toFind ?? null },
          {
            key: 'offDuty',
            lines: (known?.offDuty ?? []).map((each) => jsonLine(who(each, names))),
          },
          {
            key: 'beyondTraining',
            lines: (known?.beyondTraining ?? []).map(({ short, ...range }) =>
              jsonLine({ ...hours(range), short }),
            ),
          },
        ],
      },
    ]),
  );
}

function instanceMembers(answer: InstanceAnswer): object {
  const { day, agency, district, shift, start, minutes, required, line, isKnown, onDuty } = answer;
  return {
    date: formatDay(day),
    agency: agencyOrNull(agency),
    district,
    shift,
    start: formatClock(start),
    end: formatClock(start + minutes),
    line,
    required,
    onDuty: isKnown ? onDuty : null,
    short: isKnown ? Math.max(0, required - onDuty) : null,
  };
}

function verdictMembers(verdict: OfficerVerdict, names: boolean): object {
  const { counts, duty, training } = verdict;
  return {
    ...who(verdict, names),
    counts,
    duty: duty.kind,
    training: training.kind,
    why: verdictSentence(verdict),
  };
}

function helperMembers(helper: Helper, names: boolean): object {
  const { district, shift, day, ranges } = helper;
  const place = { date: formatDay(day), district, shift };
  return { ...who(helper, names), ...place, hours: ranges.map(hours) };
}

function closerLines(closers: readonly Closer[], names: boolean): string[] {
  return closers.map((closer) =>
    jsonLine({ ...who(closer, names), hours: closer.ranges.map(hours) }),
  );
}

function who({ officer, name }: NamedOfficer, names: boolean): object {
  return names ? { officer, name } : { officer };
}

function hours({ from, to }: MinuteRange): object {
  return { from: formatClock(from), to: formatClock(to) };
}
