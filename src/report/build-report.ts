import { type AgencyCover, coverAgency } from '../coverage/agency-cover.js';
import { CoverPools } from '../coverage/cover-pools.js';
import type { Agency } from '../model/agency.js';
import type { Issue } from '../model/issue.js';
import type { PlanClaim } from '../model/plan-claim.js';
import type { Policy } from '../model/policy.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import { type AgencyPlan, planAgency } from '../plan/plan-agency.js';
import { ProblemSolver } from '../plan/solve-needs.js';
import { AssumptionCounter } from './assumptions.js';
import { claimOf } from './build-claim.js';
import { bareMinutesOf, componentReports, shiftReports } from './build-districts.js';
import { planReport } from './build-plan.js';
import { SummaryCounter } from './build-summary.js';
import type {
  BareMinutes,
  ComponentReport,
  DistrictShiftReport,
  InputFile,
  PlanReport,
  ReportValue,
} from './report-value.js';

/** Everything a report is made from. */
export interface ReportRequest {
  readonly agencies: readonly Agency[];
  readonly policy: Policy;
  readonly tool: { readonly name: string; readonly version: string };
  readonly inputs: readonly InputFile[];
  readonly vocabulary: readonly VocabularyEntry[];
  /** District rows whose required number was blank, of all district rows. */
  readonly requiredAssumed: number;
  readonly districtRows: number;
  readonly rosterRows: number;
  readonly issues: readonly Issue[];
  readonly onProgress?: (done: number, of: number) => void;
}

/** The report, and what it claims of each agency, for the independent check. */
export interface BuiltReport {
  readonly report: ReportValue;
  readonly claims: readonly PlanClaim[];
}

/** Works out the whole answer, agency by agency. */
export function buildReport(request: ReportRequest): BuiltReport {
  const builder = new ReportBuilder(request);
  for (const [index, agency] of request.agencies.entries()) {
    builder.add(agency);
    request.onProgress?.(index + 1, request.agencies.length);
  }
  return builder.finish();
}

/** Gathers the parts agency by agency, so that only one agency's working is in memory at a time. */
class ReportBuilder {
  readonly #request: ReportRequest;
  readonly #pools: CoverPools;
  readonly #solver = new ProblemSolver();
  readonly #summary: SummaryCounter;
  readonly #assumptions: AssumptionCounter;
  readonly #districtShifts: DistrictShiftReport[] = [];
  readonly #components: ComponentReport[] = [];
  readonly #bareMinutes: BareMinutes[] = [];
  readonly #plans: PlanReport[] = [];
  readonly #claims: PlanClaim[] = [];

  constructor(request: ReportRequest) {
    this.#request = request;
    this.#pools = new CoverPools(request.policy.period);
    this.#summary = new SummaryCounter(request.policy, request.rosterRows);
    this.#assumptions = new AssumptionCounter(request);
  }

  add(agency: Agency): void {
    const { policy } = this.#request;
    const cover = coverAgency(agency, policy, this.#pools);
    const plan = planAgency(cover, policy, this.#solver);
    this.#addDistricts(agency, cover, plan, policy);
    this.#plans.push(planReport(cover, plan, policy));
    this.#claims.push(claimOf(cover, plan, policy));
    this.#summary.add(cover, plan);
    this.#assumptions.add(cover);
  }

  finish(): BuiltReport {
    const { policy, tool, inputs, vocabulary, issues } = this.#request;
    const report: ReportValue = {
      tool,
      policy,
      inputs,
      assumptions: this.#assumptions.list(),
      vocabulary,
      summary: this.#summary.total(),
      districtShifts: this.#districtShifts,
      components: this.#components,
      plan: {
        refresh: this.#plans.flatMap(({ refresh }) => refresh),
        train: this.#plans.flatMap(({ train }) => train),
        toFind: this.#plans.flatMap(({ toFind }) => toFind),
        unfillable: this.#plans.flatMap(({ unfillable }) => unfillable),
      },
      bareMinutes: this.#bareMinutes,
      ledger: this.#summary.ledger(),
      issues,
    };
    return { report, claims: this.#claims };
  }

  #addDistricts(agency: Agency, cover: AgencyCover, plan: AgencyPlan, policy: Policy): void {
    const firstShift = this.#districtShifts.length;
    const firstComponent = this.#components.length;
    for (const report of shiftReports(cover, plan, policy, firstComponent)) {
      this.#districtShifts.push(report);
    }
    for (const report of componentReports(cover, plan, firstShift, firstComponent)) {
      this.#components.push(report);
    }
    for (const bare of bareMinutesOf(agency)) this.#bareMinutes.push(bare);
  }
}
