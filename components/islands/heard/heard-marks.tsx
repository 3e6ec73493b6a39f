'use client'

import { useEffect } from 'react'
import { showHeardMarks } from './show-heard-marks'

/** Marks heard concepts on a page that has no other part which does. */
export function HeardMarks() {
  useEffect(showHeardMarks, [])
  return null
}
