/** Which parts of the analysis an answer holds, beside those that every answer has. */
export interface Asked {
  /** People, steps, what each trainee buys, what breaks: what `plan` says beyond the plan itself. */
  readonly forPlan: boolean;
  /** Trainees there are places for; null = no such limit. */
  readonly budget: number | null;
  readonly resilient: boolean;
  readonly allowMoves: boolean;
}

/** A report without what only `plan` says. */
export const ASKED_FOR_REPORT: Asked = {
  forPlan: false,
  budget: null,
  resilient: false,
  allowMoves: false,
};
