/** Two squares one on the other, in a box of 24: where the mark's outline runs. */
export const STAR =
  'M12 1l3.22 3.22h4.56v4.56L23 12l-3.22 3.22v4.56h-4.56L12 23l-3.22-3.22H4.22v-4.56L1 12l3.22-3.22V4.22h4.56z'
