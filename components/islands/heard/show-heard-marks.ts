import { recall } from '../stored'

/** Marks heard concepts in the page where anything was heard on this device; else it fetches nothing. */
export function showHeardMarks() {
  if (recall('heard')) void import('./show-heard')
}
