Feature: Values where the conformance kit is silent

  Scenario: [1] A text counts by code point
    Given an empty graph
    When executing query:
      """
      RETURN size('😀') AS size, substring('a😀b', 1, 1) AS middle, left('😀a', 1) AS left, reverse('a😀') AS reverse
      """
    Then the result should be, in any order:
      | size | middle | left | reverse |
      | 1    | '😀'    | '😀'  | '😀a'    |
    And no side effects

  Scenario: [2] Texts are ordered by code point
    Given an empty graph
    When executing query:
      """
      UNWIND ['\uFF5E', '😀', 'z', 'é', 'Z', ''] AS t RETURN t ORDER BY t
      """
    Then the result should be, in order:
      | t   |
      | ''  |
      | 'Z' |
      | 'z' |
      | 'é' |
      | '～' |
      | '😀' |
    And no side effects

  Scenario: [3] Case is mapped as Unicode says
    Given an empty graph
    When executing query:
      """
      RETURN toUpper('straße') AS upper, toLower('ÄÖ') AS lower
      """
    Then the result should be, in any order:
      | upper     | lower |
      | 'STRASSE' | 'äö'  |
    And no side effects

  Scenario Outline: [4] The text of numbers
    Given an empty graph
    When executing query:
      """
      RETURN toString(<number>) AS text
      """
    Then the result should be, in any order:
      | text   |
      | <text> |
    And no side effects

    Examples:
      | number       | text                    |
      | 1.0          | '1.0'                   |
      | 10000000.0   | '1.0E7'                 |
      | 1234567.5    | '1234567.5'             |
      | 0.001        | '0.001'                 |
      | 0.0001       | '1.0E-4'                |
      | 0.0000001    | '1.0E-7'                |
      | 1e-7 / 7     | '1.4285714285714284E-8' |
      | 123456.7e-10 | '1.234567E-5'           |
      | 0.1 + 0.2    | '0.30000000000000004'   |
      | 1.0e300      | '1.0E300'               |
      | -7           | '-7'                    |
      | true         | 'true'                  |
      | 1.0 / 0.0    | 'Infinity'              |
      | 0.0 / 0.0    | 'NaN'                   |

  Scenario Outline: [5] Rounding
    Given an empty graph
    When executing query:
      """
      RETURN round(<number>) AS rounded
      """
    Then the result should be, in any order:
      | rounded   |
      | <rounded> |
    And no side effects

    Examples:
      | number     | rounded                 |
      | 1.5        | 2.0                     |
      | -1.5       | -1.0                    |
      | 2.5        | 3.0                     |
      | 0.49       | 0.0                     |
      | 3          | 3.0                     |
      | 1e300      | 9.223372036854775807e18 |
      | -1.0 / 0.0 | -Inf                    |
      | 0.0 / 0.0  | NaN                     |

  Scenario: [6] Rounding to places
    Given an empty graph
    When executing query:
      """
      RETURN round(3.14159, 2) AS up, round(2.345, 2) AS half, round(-2.5, 0, 'HALF_DOWN') AS down
      """
    Then the result should be, in any order:
      | up   | half | down |
      | 3.14 | 2.35 | -2.0 |
    And no side effects

  Scenario: [7] A regular expression is for the whole text
    Given an empty graph
    When executing query:
      """
      RETURN 'abc' =~ 'b' AS part, 'abc' =~ '.*b.*' AS whole, 'ABC' =~ '(?i)abc' AS anyCase, 'a\nb' =~ 'a.b' AS line
      """
    Then the result should be, in any order:
      | part  | whole | anyCase | line  |
      | false | true  | true    | false |
    And no side effects

  Scenario: [8] What trim takes away
    Given an empty graph
    When executing query:
      """
      RETURN trim('  a ') AS both, ltrim('  a ') AS left, rtrim('  a ') AS right, size(trim('\u00A0a')) AS hard
      """
    Then the result should be, in any order:
      | both | left | right | hard |
      | 'a'  | 'a ' | '  a' | 2    |
    And no side effects

  Scenario: [9] Trim of other characters
    Given an empty graph
    When executing query:
      """
      RETURN trim(BOTH 'x' FROM 'xxaxx') AS both, trim(LEADING 'x' FROM 'xxaxx') AS left, btrim('xyax', 'xy') AS set
      """
    Then the result should be, in any order:
      | both | left  | set |
      | 'a'  | 'axx' | 'a' |
    And no side effects

  Scenario: [10] An addition that overflows fails
    Given an empty graph
    When executing query:
      """
      RETURN 9223372036854775807 + 1 AS sum
      """
    Then an ArithmeticError should be raised at any time: *

  Scenario: [11] A sum that overflows is a floating-point number
    Given an empty graph
    When executing query:
      """
      UNWIND [9223372036854775807, 1] AS x RETURN sum(x) > 9.2e18 AS sum
      """
    Then the result should be, in any order:
      | sum  |
      | true |
    And no side effects

  Scenario: [12] Sums and means
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x RETURN sum(x) AS whole, sum(x + 0.5) AS mixed, avg(x) AS mean
      """
    Then the result should be, in any order:
      | whole | mixed | mean |
      | 6     | 7.5   | 2.0  |
    And no side effects

  Scenario: [13] Whole numbers and floats beyond the exact range
    Given an empty graph
    When executing query:
      """
      UNWIND [9007199254740993] AS a UNWIND [9007199254740992.0] AS b RETURN a = b AS equal, a > b AS greater, 1 = 1.0 AS one
      """
    Then the result should be, in any order:
      | equal | greater | one  |
      | false | true    | true |
    And no side effects

  Scenario: [14] Two NaN are two values
    Given an empty graph
    When executing query:
      """
      UNWIND [0.0 / 0.0, 0.0 / 0.0] AS x WITH DISTINCT x RETURN count(*) AS n, collect(x = x) AS equal, count(DISTINCT x) AS distinct
      """
    Then the result should be, in any order:
      | n | equal          | distinct |
      | 2 | [false, false] | 2        |
    And no side effects

  Scenario: [15] Whole and floating-point numbers are grouped together
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 1.0, 2] AS x RETURN DISTINCT x = 1 AS one, count(*) AS n
      """
    Then the result should be, in any order:
      | one   | n |
      | true  | 2 |
      | false | 1 |
    And no side effects

  Scenario: [16] Division and remainder of whole numbers
    Given an empty graph
    When executing query:
      """
      RETURN 7 / 2 AS a, -7 / 2 AS b, 7 % 3 AS c, -7 % 3 AS d, 7 / 2.0 AS e, 2 ^ 3 AS f
      """
    Then the result should be, in any order:
      | a | b  | c | d  | e   | f   |
      | 3 | -3 | 1 | -1 | 3.5 | 8.0 |
    And no side effects

  Scenario: [17] A division of whole numbers by nought
    Given an empty graph
    When executing query:
      """
      RETURN 1 / 0 AS x
      """
    Then an ArithmeticError should be raised at any time: *

  Scenario: [18] Types by predicate
    Given an empty graph
    When executing query:
      """
      RETURN 1 IS :: INTEGER AS a, 'x' IS :: INTEGER AS b, null IS :: STRING AS c, null IS :: STRING NOT NULL AS d, [1, 2] IS :: LIST<INTEGER> AS e
      """
    Then the result should be, in any order:
      | a    | b     | c    | d     | e    |
      | true | false | true | false | true |
    And no side effects

  Scenario: [19] Types by their names
    Given an empty graph
    When executing query:
      """
      RETURN 1 IS NOT TYPED STRING AS a, 1.5 IS TYPED FLOAT AS b, 1 IS :: INTEGER | FLOAT AS c, {a: 1} IS :: MAP AS d
      """
    Then the result should be, in any order:
      | a    | b    | c    | d    |
      | true | true | true | true |
    And no side effects

  Scenario: [20] The name of a value's type
    Given an empty graph
    When executing query:
      """
      RETURN valueType(1) AS a, valueType('x') AS b, valueType([1, null]) AS c, valueType(null) AS d
      """
    Then the result should be, in any order:
      | a                  | b                 | c                        | d      |
      | 'INTEGER NOT NULL' | 'STRING NOT NULL' | 'LIST<INTEGER> NOT NULL' | 'NULL' |
    And no side effects

  Scenario: [21] Conversions that give null where they fail
    Given an empty graph
    When executing query:
      """
      RETURN toIntegerOrNull('x') AS a, toFloatOrNull('1.5') AS b, toBooleanOrNull('yes') AS c, toStringOrNull([1]) AS d
      """
    Then the result should be, in any order:
      | a    | b   | c    | d    |
      | null | 1.5 | null | null |
    And no side effects

  Scenario: [22] Lists of conversions
    Given an empty graph
    When executing query:
      """
      RETURN toIntegerList(['1', 'x', 2.5]) AS a, toStringList([1, true, null]) AS b
      """
    Then the result should be, in any order:
      | a            | b                   |
      | [1, null, 2] | ['1', 'true', null] |
    And no side effects

  Scenario: [23] Texts cut and replaced
    Given an empty graph
    When executing query:
      """
      RETURN split('a,b,,c', ',') AS a, replace('aXbX', 'X', '-') AS b, substring('hello', 1, 3) AS c, right('hello', 2) AS d
      """
    Then the result should be, in any order:
      | a                   | b      | c     | d    |
      | ['a', 'b', '', 'c'] | 'a-b-' | 'ell' | 'lo' |
    And no side effects

  Scenario: [24] Texts joined
    Given an empty graph
    When executing query:
      """
      RETURN 'a' + 'b' AS a, 'a' + 1 AS b, 'a' || 'b' AS c, [1] || [2] AS d
      """
    Then the result should be, in any order:
      | a    | b    | c    | d      |
      | 'ab' | 'a1' | 'ab' | [1, 2] |
    And no side effects

  Scenario: [25] Ranges
    Given an empty graph
    When executing query:
      """
      RETURN range(0, 4) AS a, range(4, 0, -2) AS b, range(0, 1, -1) AS c
      """
    Then the result should be, in any order:
      | a               | b         | c  |
      | [0, 1, 2, 3, 4] | [4, 2, 0] | [] |
    And no side effects

  Scenario: [26] Slices and indexes
    Given an empty graph
    When executing query:
      """
      WITH [1, 2, 3, 4] AS l RETURN l[0] AS a, l[-1] AS b, l[9] AS c, l[1..3] AS d, l[-2..] AS e, l[..1] AS f
      """
    Then the result should be, in any order:
      | a | b | c    | d      | e      | f   |
      | 1 | 4 | null | [2, 3] | [3, 4] | [1] |
    And no side effects

  Scenario: [27] List functions
    Given an empty graph
    When executing query:
      """
      RETURN head([1, 2]) AS a, last([1, 2]) AS b, tail([1, 2]) AS c, reverse([1, 2]) AS d, size([]) AS e, head([]) AS f
      """
    Then the result should be, in any order:
      | a | b | c   | d      | e | f    |
      | 1 | 2 | [2] | [2, 1] | 0 | null |
    And no side effects

  Scenario: [28] Comprehension and reduce
    Given an empty graph
    When executing query:
      """
      RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS squares, reduce(s = 0, x IN [1, 2, 3] | s + x) AS sum
      """
    Then the result should be, in any order:
      | squares    | sum |
      | [1, 9, 25] | 6   |
    And no side effects

  Scenario: [29] Quantifiers with nulls
    Given an empty graph
    When executing query:
      """
      RETURN all(x IN [1, null] WHERE x = 1) AS a, any(x IN [1, null] WHERE x = 1) AS b, none(x IN [null] WHERE x = 1) AS c, single(x IN [1, 1] WHERE x = 1) AS d
      """
    Then the result should be, in any order:
      | a    | b    | c    | d     |
      | null | true | null | false |
    And no side effects

  Scenario Outline: [30] Three truth values
    Given an empty graph
    When executing query:
      """
      RETURN <a> AND <b> AS conjunction, <a> OR <b> AS disjunction, <a> XOR <b> AS exclusive
      """
    Then the result should be, in any order:
      | conjunction | disjunction | exclusive |
      | <and>       | <or>        | <xor>     |
    And no side effects

    Examples:
      | a     | b     | and   | or   | xor  |
      | true  | null  | null  | true | null |
      | false | null  | false | null | null |
      | null  | null  | null  | null | null |
      | true  | false | false | true | true |

  Scenario: [31] Membership with nulls
    Given an empty graph
    When executing query:
      """
      RETURN 1 IN [1, null] AS a, 2 IN [1, null] AS b, null IN [] AS c, null IN [1] AS d, [1] IN [[1]] AS e
      """
    Then the result should be, in any order:
      | a    | b    | c     | d    | e    |
      | true | null | false | null | true |
    And no side effects

  Scenario: [32] Comparison of what cannot be compared
    Given an empty graph
    When executing query:
      """
      RETURN 1 < 'a' AS a, 1 = 'a' AS b, null = null AS c, [1, 2] < [1, 3] AS d, true > false AS e
      """
    Then the result should be, in any order:
      | a    | b     | c    | d    | e    |
      | null | false | null | true | true |
    And no side effects

  Scenario: [33] The order of all kinds
    Given an empty graph
    When executing query:
      """
      UNWIND [null, 1.5, true, 'a', [1], 0] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x    |
      | [1]  |
      | 'a'  |
      | true |
      | 0    |
      | 1.5  |
      | null |
    And no side effects

  Scenario: [34] The order of kinds that are no numbers
    Given an empty graph
    When executing query:
      """
      UNWIND [date('2020-01-01'), localtime('12:00'), point({x: 1, y: 2}), time('12:00Z'), localdatetime('2020-01-01T00:00'), duration('P1D'), {a: 1}, datetime('2020-01-01T00:00Z'), 'x'] AS x
      WITH x ORDER BY x
      RETURN [y IN collect(x) | split(valueType(y), ' NOT')[0]] AS kinds
      """
    Then the result should be, in any order:
      | kinds                                                                                                          |
      | ['MAP', 'POINT', 'ZONED DATETIME', 'LOCAL DATETIME', 'DATE', 'ZONED TIME', 'LOCAL TIME', 'DURATION', 'STRING'] |
    And no side effects

  Scenario: [35] Maps
    Given an empty graph
    When executing query:
      """
      WITH {a: 1, b: {c: 2}} AS m RETURN m.a AS a, m.b.c AS c, m['a'] AS d, m.x AS x, keys(m) AS k
      """
    Then the result should be (ignoring element order for lists):
      | a | c | d | x    | k          |
      | 1 | 2 | 1 | null | ['a', 'b'] |
    And no side effects

  Scenario: [36] Map projections
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a', age: 3})
      """
    When executing query:
      """
      MATCH (p:P) WITH p, 7 AS extra RETURN p {.name, extra, more: p.age + 1} AS m, p {.*, age: 0} AS all
      """
    Then the result should be, in any order:
      | m                              | all                 |
      | {name: 'a', extra: 7, more: 4} | {name: 'a', age: 0} |
    And no side effects

  Scenario: [37] Case with and without a subject
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, null] AS x RETURN CASE x WHEN 1 THEN 'one' WHEN 2, 3 THEN 'some' ELSE 'none' END AS a, CASE WHEN x > 1 THEN 'big' END AS b
      """
    Then the result should be, in any order:
      | a      | b     |
      | 'one'  | null  |
      | 'some' | 'big' |
      | 'none' | null  |
    And no side effects

  Scenario: [38] Coalesce and nullIf
    Given an empty graph
    When executing query:
      """
      RETURN coalesce(null, 1, 2) AS a, nullIf(1, 1) AS b, nullIf(1, 2) AS c
      """
    Then the result should be, in any order:
      | a | b    | c |
      | 1 | null | 1 |
    And no side effects

  Scenario: [39] Empty by predicate
    Given an empty graph
    When executing query:
      """
      RETURN isEmpty('') AS a, isEmpty([1]) AS b, isEmpty({}) AS c, isEmpty(null) AS d
      """
    Then the result should be, in any order:
      | a    | b     | c    | d    |
      | true | false | true | null |
    And no side effects

  Scenario: [40] NaN by predicate
    Given an empty graph
    When executing query:
      """
      RETURN isNaN(0.0 / 0.0) AS a, isNaN(1) AS b
      """
    Then the result should be, in any order:
      | a    | b     |
      | true | false |
    And no side effects

  Scenario: [41] Mathematics
    Given an empty graph
    When executing query:
      """
      RETURN abs(-3) AS a, sign(-2.5) AS b, ceil(1.2) AS c, floor(-1.2) AS d, sqrt(16) AS e, exp(0) AS f, log10(100) AS g
      """
    Then the result should be, in any order:
      | a | b  | c   | d    | e   | f   | g   |
      | 3 | -1 | 2.0 | -2.0 | 4.0 | 1.0 | 2.0 |
    And no side effects

  Scenario: [42] Points
    Given an empty graph
    When executing query:
      """
      WITH point({x: 3, y: 4}) AS p, point({x: 0, y: 0}) AS o RETURN point.distance(o, p) AS d, p.x AS x, p.srid AS srid, p.crs AS crs
      """
    Then the result should be, in any order:
      | d   | x   | srid | crs         |
      | 5.0 | 3.0 | 7203 | 'cartesian' |
    And no side effects

  Scenario: [43] Points on the globe
    Given an empty graph
    When executing query:
      """
      WITH point({longitude: 12.5, latitude: 55.5}) AS p RETURN p.latitude AS lat, p.longitude AS lon, p.srid AS srid, point.distance(p, p) AS d
      """
    Then the result should be, in any order:
      | lat  | lon  | srid | d   |
      | 55.5 | 12.5 | 4326 | 0.0 |
    And no side effects

  Scenario: [44] Normal forms of texts
    Given an empty graph
    When executing query:
      """
      RETURN 'e\u0301' IS NORMALIZED AS before, normalize('e\u0301') = '\u00E9' AS after, size(normalize('e\u0301')) AS size
      """
    Then the result should be, in any order:
      | before | after | size |
      | false  | true  | 1    |
    And no side effects

  Scenario: [45] Nought has no sign of its own
    Given an empty graph
    When executing query:
      """
      UNWIND [0.0] AS x RETURN -x AS a, -floor(x) AS b, 0 * -1.5 = 0 AS c
      """
    Then the result should be, in any order:
      | a   | b   | c    |
      | 0.0 | 0.0 | true |
    And no side effects
