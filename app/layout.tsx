import type { Metadata } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { PlayerProvider } from '../components/islands/player/player-context'
import { SiteTools } from '../components/islands/site-tools'
import { ShortcutsDialog } from '../components/shortcuts-dialog'
import { TextSettings } from '../components/text-settings'
import { library } from '../lib/library'
import './globals.css'
import { href } from '../lib/routes'

// The Latin letters come with the page, with a stand-in of the same measure until they are there;
// all other letters come from the style sheets of the same packages, where a text needs them.
const serif = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      style: 'italic',
    },
  ],
  weight: '200 900',
  variable: '--font-latin-serif',
  adjustFontFallback: 'Times New Roman',
})
const sans = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  weight: '400 700',
  variable: '--font-latin-sans',
})

export const metadata: Metadata = { manifest: href('/manifest.webmanifest') }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { show } = await library()
  return (
    <html
      lang={show.language}
      className={`${serif.variable} ${sans.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* Next takes its own one out and in on every walk: a browser that sees none then asks for /favicon.ico. */}
        <link rel="icon" href={href('/icon.svg')} type="image/svg+xml" sizes="any" />
        <TextSettings />
      </head>
      <body>
        <a href="#main" className="skip-link">
          Skip to the text
        </a>
        <PlayerProvider>
          <header className="site-header">
            <a href={href('/')} className="site-title">
              {show.title}
            </a>
            <nav aria-label="Site">
              <a href={href('/')}>Episodes</a>
              <a href={href('/concepts/')}>Concepts</a>
              <a href={href('/search/')} className="search-link">
                Search
              </a>
              <a href={href('/notes/')}>Notes</a>
            </nav>
          </header>
          <main id="main">{children}</main>
          <SiteTools />
          {process.env.NODE_ENV === 'development' && <AuthorTools />}
        </PlayerProvider>
        <ShortcutsDialog />
      </body>
    </html>
  )
}

/** For authors only: loaded from here, it is not in the site's scripts. */
async function AuthorTools() {
  if (process.env.NODE_ENV !== 'development') return null
  const { DevTools } = await import('../components/islands/dev/dev-tools')
  const { EARMARK_EVENTS = '', EARMARK_EDITOR = '', EARMARK_ROOT = '' } = process.env
  return <DevTools events={EARMARK_EVENTS} editor={{ form: EARMARK_EDITOR, root: EARMARK_ROOT }} />
}
