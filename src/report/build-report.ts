import { type AgencyCover, coverAgency } from '../coverage/agency-cover.js';
import { CoverPools } from '../coverage/cover-pools.js';
import type { Agency } from '../model/agency.js';
import type { Issue } from '../model/issue.js';
import type { MovesClaim } from '../model/moves-claim.js';
import type { PlanClaim } from '../model/plan-claim.js';
import type { Policy } from '../model/policy.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import { planMoves } from '../plan/moves/plan-moves.js';
import { type AgencyPlan, planAgency } from '../plan/plan-agency.js';
import { planResilient, RESILIENT_MARGIN } from '../plan/plan-resilient.js';
import { ProblemSolver } from '../plan/solve-needs.js';
import type { AgencyMoves, AnalysisContext } from './analysis/analysis-context.js';
import { type Analysis, NO_ANALYSIS } from './analysis/analysis-value.js';
import type { Asked } from './analysis/asked.js';
import { buildAnalysis } from './analysis/build-analysis.js';
import { AssumptionCounter } from './assumptions.js';
import { claimOf } from './build-claim.js';
import { bareMinutesOf, componentReports, shiftReports } from './build-districts.js';
import { movesClaimOf } from './build-moves-claim.js';
import { planReport } from './build-plan.js';
import { SummaryCounter } from './build-summary.js';
import { EstimateCounter } from './estimate/estimate-counter.js';
import { Naming } from './naming.js';
import type { ComponentReport, PlanReport } from './plan-value.js';
import type { BareMinutes, DistrictShiftReport, InputFile, ReportValue } from './report-value.js';

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
  readonly asked: Asked;
  /** The one agency that the answer is about; null = it is about several. */
  readonly analysed: Agency | null;
  readonly onProgress?: (done: number, of: number) => void;
  /** Told how many covering problems are solved, after each of them. */
  readonly onSolved?: (problems: number) => void;
}

/** The report, and what it claims of each agency, for the independent check. */
export interface BuiltReport {
  readonly report: ReportValue;
  readonly claims: readonly PlanClaim[];
  /** Null unless moves were asked for. */
  readonly movesClaim: MovesClaim | null;
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
  readonly #solver: ProblemSolver;
  readonly #summary: SummaryCounter;
  readonly #assumptions: AssumptionCounter;
  readonly #districtShifts: DistrictShiftReport[] = [];
  readonly #components: ComponentReport[] = [];
  readonly #bareMinutes: BareMinutes[] = [];
  readonly #plans: PlanReport[] = [];
  readonly #claims: PlanClaim[] = [];
  readonly #estimate: EstimateCounter;
  #analysis: Analysis = NO_ANALYSIS;
  #movesClaim: MovesClaim | null = null;

  constructor(request: ReportRequest) {
    this.#request = request;
    this.#pools = new CoverPools(request.policy.period);
    this.#solver = new ProblemSolver(request.onSolved);
    this.#summary = new SummaryCounter(request.policy, request.rosterRows);
    this.#assumptions = new AssumptionCounter(request);
    this.#estimate = new EstimateCounter(request.policy);
  }

  add(agency: Agency): void {
    const { policy } = this.#request;
    const cover = coverAgency(agency, policy, this.#pools);
    const plan = planAgency(cover, policy, this.#solver);
    this.#addDistricts(agency, cover, plan, policy);
    const naming = new Naming(cover, policy);
    this.#plans.push(planReport(cover, plan, naming));
    this.#claims.push(claimOf(cover, plan, policy));
    this.#summary.add(cover, plan);
    this.#assumptions.add(cover);
    if (agency === this.#request.analysed) this.#analyse({ cover, plan, naming });
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
      analysis: this.#analysis,
      whatIf: null,
      estimate: this.#estimate.total(),
      issues,
    };
    return { report, claims: this.#claims, movesClaim: this.#movesClaim };
  }

  #analyse(worked: Pick<AnalysisContext, 'cover' | 'plan' | 'naming'>): void {
    const { policy, asked } = this.#request;
    const { cover } = worked;
    const resilient = asked.resilient ? planResilient(cover, policy, this.#solver) : null;
    if (resilient !== null) this.#claims.push(claimOf(cover, resilient, policy, RESILIENT_MARGIN));
    const moves = asked.allowMoves ? this.#withMoves(worked) : null;
    this.#analysis = buildAnalysis({
      ...worked,
      resilient,
      moves,
      firstShift: this.#districtShifts.length - cover.shifts.length,
      policy,
      asked,
      pools: this.#pools,
      solver: this.#solver,
    });
  }

  #withMoves({ cover, plan }: Pick<AnalysisContext, 'cover' | 'plan'>): AgencyMoves {
    const { policy } = this.#request;
    const moves = planMoves(cover, plan, policy, this.#solver);
    const moved = { plan: moves, cover: coverAgency(moves.agency, policy, this.#pools) };
    this.#movesClaim = movesClaimOf(claimOf(cover, plan, policy), moved);
    return moved;
  }

  #addDistricts(agency: Agency, cover: AgencyCover, plan: AgencyPlan, policy: Policy): void {
    const firstShift = this.#districtShifts.length;
    const firstComponent = this.#components.length;
    const reports = shiftReports(cover, plan, policy, firstComponent);
    for (const report of this.#estimate.add(cover, plan, reports)) {
      this.#districtShifts.push(report);
    }
    for (const report of componentReports(cover, plan, firstShift, firstComponent)) {
      this.#components.push(report);
    }
    for (const bare of bareMinutesOf(agency)) this.#bareMinutes.push(bare);
  }
}
