-- Sends requests at the times of a schedule, over whichever connection is free, and counts the answers.
-- Arguments: a file of paths, one a line; requests a second; seconds of the rise; seconds in all.
local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long us; } moment; int gettimeofday(moment *m, void *zone);")

local moment = ffi.new("moment")
local function now()
  ffi.C.gettimeofday(moment, nil)
  return tonumber(moment.s) + tonumber(moment.us) / 1e6
end

local threads = {}
function setup(thread)
  table.insert(threads, thread)
end

local paths, rate, rise, seconds, began = {}, 0, 0, 0, nil
planned, sent, ok, busy, hinted, last = 0, 0, 0, 0, 0, 0

function init(args)
  for line in io.lines(args[1]) do
    table.insert(paths, line)
  end
  rate, rise, seconds = tonumber(args[2]), tonumber(args[3]), tonumber(args[4])
end

-- The second in which request n is due: the area under the rising, then level rate has reached n.
local function due(n)
  if n < rate * rise / 2 then
    return math.sqrt(2 * rise * n / rate)
  end
  return n / rate + rise / 2
end

function delay()
  began = began or now()
  local at = due(planned)
  if at >= seconds then
    return 3600 * 1000
  end
  planned = planned + 1
  return math.max(0, math.floor((began + at - now()) * 1000))
end

function request()
  -- wrk makes one for itself before it begins.
  if not began then
    return wrk.format("GET", paths[1])
  end
  sent = sent + 1
  last = now() - began
  return wrk.format("GET", paths[(sent - 1) % #paths + 1])
end

function response(status, headers)
  if status == 200 then
    ok = ok + 1
  elseif status == 503 then
    busy = busy + 1
  end
  if headers["Retry-After"] then
    hinted = hinted + 1
  end
end

function done()
  local thread = threads[1]
  local function of(name)
    return tostring(thread:get(name))
  end
  io.write(string.format(
    '\n{"sent":%s,"ok":%s,"busy":%s,"retryAfter":%s,"took":%s}\n',
    of("sent"), of("ok"), of("busy"), of("hinted"), of("last")
  ))
end
