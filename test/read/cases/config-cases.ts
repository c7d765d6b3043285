import { type IssueCase, STOPS } from './issue-case.js';

export const CONFIG_CASES = {
  'config-syntax': {
    config: '{\n  "target": 0.9,\n}\n',
    at: 'citcover.json:3:1',
    record: null,
    says: 'the file is not JSON: there is a comma before the end of the list',
    costs: STOPS,
  },
  'config-key-unknown': {
    config: '{\n  "vocabulary": {"ranks": {}}\n}\n',
    at: 'citcover.json:2:19',
    record: null,
    says: 'there is no setting "ranks" here; there are assignment, rank, status',
    tries: 'rank',
  },
  'config-key-twice': {
    config: '{"target": 0.9,\n "target": 0.8}',
    at: 'citcover.json:2:3',
    record: null,
    says: '"target" stands twice',
  },
  'config-value-invalid': {
    config: '{"availability": 82}',
    at: 'citcover.json:1:18',
    record: null,
    says: 'availability must be a number from 0.01 to 1, not 82',
  },
  'config-rotation-unknown': {
    config: '{"squads": {"A": {"rotation": "Pittman", "anchor": "2027-01-04"}}}',
    at: 'citcover.json:1:31',
    record: null,
    says: 'squads.A.rotation "Pittman" is not a known rotation',
    tries: 'Pitman',
  },
  'config-squad-twice': {
    config: '{"squads": [{"squad": "A", "daysOff": "Sat"},\n{"squad": "a", "daysOff": "Sun"}]}',
    at: 'citcover.json:2:1',
    record: null,
    says: 'the squad "a" has two rules for the same place',
  },
} satisfies Record<string, IssueCase>;
