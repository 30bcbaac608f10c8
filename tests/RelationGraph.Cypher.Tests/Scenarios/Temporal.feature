Feature: Days, times and durations

  Scenario: [1] Days and their parts
    Given an empty graph
    When executing query:
      """
      WITH date('2024-02-29') AS d RETURN d.year AS y, d.month AS m, d.day AS d1, d.week AS w, d.dayOfWeek AS wd, d.quarter AS q, d.ordinalDay AS o
      """
    Then the result should be, in any order:
      | y    | m | d1 | w | wd | q | o  |
      | 2024 | 2 | 29 | 9 | 4  | 1 | 60 |
    And no side effects

  Scenario: [2] Days from parts and from texts
    Given an empty graph
    When executing query:
      """
      RETURN toString(date({year: 2024, month: 3})) AS a, toString(date('20240301')) AS b, toString(date('2024-W09-5')) AS c, toString(date({year: 2024, ordinalDay: 61})) AS d
      """
    Then the result should be, in any order:
      | a            | b            | c            | d            |
      | '2024-03-01' | '2024-03-01' | '2024-03-01' | '2024-03-01' |
    And no side effects

  Scenario: [3] A month after the last of January
    Given an empty graph
    When executing query:
      """
      RETURN toString(date('2024-01-31') + duration({months: 1})) AS a, toString(date('2024-03-31') - duration('P1M')) AS b
      """
    Then the result should be, in any order:
      | a            | b            |
      | '2024-02-29' | '2024-02-29' |
    And no side effects

  Scenario: [4] Days between
    Given an empty graph
    When executing query:
      """
      RETURN duration.inDays(date('2024-01-01'), date('2024-03-01')).days AS days, toString(duration.between(date('2024-01-31'), date('2024-03-01'))) AS between
      """
    Then the result should be, in any order:
      | days | between |
      | 60   | 'P1M1D' |
    And no side effects

  Scenario: [5] Comparison and order of days
    Given an empty graph
    When executing query:
      """
      UNWIND [date('2024-02-01'), date('2023-12-31'), date('2024-01-15')] AS d RETURN toString(d) AS d ORDER BY d
      """
    Then the result should be, in order:
      | d            |
      | '2023-12-31' |
      | '2024-01-15' |
      | '2024-02-01' |
    And no side effects

  Scenario: [6] Days stored and compared
    Given an empty graph
    And having executed:
      """
      CREATE ({on: date('2012-06-01')}), ({on: date('2013-01-01')})
      """
    When executing query:
      """
      MATCH (n) WHERE n.on < date('2012-12-31') RETURN toString(n.on) AS d
      """
    Then the result should be, in any order:
      | d            |
      | '2012-06-01' |
    And no side effects

  Scenario: [7] A day against a moment
    Given an empty graph
    When executing query:
      """
      RETURN date('2024-01-01') < localdatetime('2024-01-01T00:00') AS a, date('2024-01-01') = localdatetime('2024-01-01T00:00') AS b
      """
    Then the result should be, in any order:
      | a    | b     |
      | null | false |
    And no side effects

  Scenario: [8] Truncation
    Given an empty graph
    When executing query:
      """
      WITH date('2024-05-17') AS d RETURN toString(date.truncate('month', d)) AS m, toString(date.truncate('year', d)) AS y, toString(date.truncate('week', d)) AS w, toString(date.truncate('quarter', d)) AS q
      """
    Then the result should be, in any order:
      | m            | y            | w            | q            |
      | '2024-05-01' | '2024-01-01' | '2024-05-13' | '2024-04-01' |
    And no side effects

  Scenario: [9] Times and offsets
    Given an empty graph
    When executing query:
      """
      RETURN toString(time('12:30+02:00')) AS a, time('12:30+02:00') = time('10:30Z') AS b, toString(localtime('23:59:59.5')) AS c
      """
    Then the result should be, in any order:
      | a                | b     | c            |
      | '12:30:00+02:00' | false | '23:59:59.5' |
    And no side effects

  Scenario: [10] Durations and their parts
    Given an empty graph
    When executing query:
      """
      WITH duration('P1Y2M10DT2H30M') AS d RETURN d.years AS y, d.months AS m, d.monthsOfYear AS my, d.days AS d1, d.hours AS h, d.minutes AS mi, d.minutesOfHour AS mh
      """
    Then the result should be, in any order:
      | y | m  | my | d1 | h | mi  | mh |
      | 1 | 14 | 2  | 10 | 2 | 150 | 30 |
    And no side effects

  Scenario: [11] Arithmetic of durations
    Given an empty graph
    When executing query:
      """
      RETURN toString(duration('P1D') * 2) AS a, toString(duration('P1M') + duration('PT1H')) AS b, toString(duration({hours: 25})) AS c
      """
    Then the result should be, in any order:
      | a     | b        | c       |
      | 'P2D' | 'P1MT1H' | 'PT25H' |
    And no side effects

  Scenario: [12] A zone and its summer time
    Given an empty graph
    When executing query:
      """
      WITH datetime('2024-07-01T12:00[Europe/Berlin]') AS d RETURN d.offset AS offset, d.timezone AS zone, d.epochSeconds AS seconds, d.hour AS hour
      """
    Then the result should be, in any order:
      | offset   | zone            | seconds    | hour |
      | '+02:00' | 'Europe/Berlin' | 1719828000 | 12   |
    And no side effects

  Scenario: [13] The same moment in two zones
    Given an empty graph
    When executing query:
      """
      RETURN datetime('2024-07-01T12:00+02:00') = datetime('2024-07-01T10:00Z') AS equal, datetime('2024-07-01T12:00+02:00') < datetime('2024-07-01T11:00Z') AS less
      """
    Then the result should be, in any order:
      | equal | less |
      | false | true |
    And no side effects

  Scenario: [14] The clock stands still within a query
    Given an empty graph
    When executing query:
      """
      WITH datetime() AS a UNWIND range(1, 100) AS x WITH a, datetime() AS b RETURN DISTINCT a = b AS same
      """
    Then the result should be, in any order:
      | same |
      | true |
    And no side effects

  Scenario: [15] A day that does not exist
    Given an empty graph
    When executing query:
      """
      RETURN date('2023-02-29') AS d
      """
    Then an ArgumentError should be raised at any time: *

  Scenario: [16] Null in, null out
    Given an empty graph
    When executing query:
      """
      RETURN date(null) AS a, duration(null) AS b
      """
    Then the result should be, in any order:
      | a    | b    |
      | null | null |
    And no side effects
