// A thread does not inherit the loader of the one that starts it: tsx compiles TypeScript on the way in.
import { register } from 'tsx/esm/api'

register()
await import('./ear-thread.ts')
