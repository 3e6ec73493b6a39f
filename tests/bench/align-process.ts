import { main } from '../../bin/main'

// One alignment in a process of its own, so that its peak of memory is its own. Prints seconds, those of the processor, and kilobytes.
const [root = '', ...options] = process.argv.slice(2)
const begin = performance.now()
const write = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true
const code = await main(['align', 'bench', '--root', root, ...options])
const seconds = (performance.now() - begin) / 1000
const { user, system } = process.cpuUsage()
write(`${code} ${seconds} ${(user + system) / 1e6} ${process.resourceUsage().maxRSS}`)
