import { type Browser, chromium } from '@playwright/test'

/** A browser of its own, that plays sound unasked and makes none. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: ['--no-sandbox', '--mute-audio', '--autoplay-policy=no-user-gesture-required'],
  })
}
