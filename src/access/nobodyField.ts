import type { FieldAccess } from 'payload'

/** A field that hooks alone write. */
export const nobodyField: FieldAccess = () => false
