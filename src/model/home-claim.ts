/** Where: the agency is '' when the report says null. */
export interface HomeClaim {
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
}
