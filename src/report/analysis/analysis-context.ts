import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { CoverPools } from '../../coverage/cover-pools.js';
import type { Policy } from '../../model/policy.js';
import type { MovesPlan } from '../../plan/moves/plan-moves.js';
import type { AgencyPlan, RequirementPlan } from '../../plan/plan-agency.js';
import type { ProblemSolver } from '../../plan/solve-needs.js';
import type { Naming } from '../naming.js';
import type { Asked } from './asked.js';

/** An agency whose certified officers are moved first, and its cover then. */
export interface AgencyMoves {
  readonly plan: MovesPlan;
  readonly cover: AgencyCover;
}

/** What the parts of the analysis of one agency are made from. */
export interface AnalysisContext {
  readonly cover: AgencyCover;
  readonly plan: AgencyPlan;
  /** The plan after which no single departure opens a gap; null = not asked for. */
  readonly resilient: RequirementPlan | null;
  /** Null = not asked for. */
  readonly moves: AgencyMoves | null;
  /** District-shifts reported before the agency's. */
  readonly firstShift: number;
  readonly policy: Policy;
  readonly pools: CoverPools;
  readonly solver: ProblemSolver;
  readonly naming: Naming;
  readonly asked: Asked;
}
