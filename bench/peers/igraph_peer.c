/* igraph's side of the benchmark: answers commands on standard input, keeps the graphs that it has loaded, and times
 * what igraph's C functions take, without reading, writing or going through Python. bench/networks.py compiles it.
 *
 *   load NAME FILE directed|undirected      ok BYTES WITH_LENGTHS     what the graph's arrays take
 *   time MEASURE NAME LEAST [ARGUMENTS]     ok MS CPU TIMES CHECK     the mean over LEAST milliseconds, one run at least
 *   values MEASURE NAME FILE [ARGUMENTS]    ok COUNT                  doubles as they lie in memory
 *   memory                                  ok BYTES                  the peak of the process
 *
 * ARGUMENTS are numbers between commas: sources, seeds, or k and pairs of nodes. A measure that is not here answers "none". */
#include <igraph/igraph.h>
#include <malloc.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
    char name[64];
    igraph_t graph;
    igraph_vector_t lengths;
    igraph_bool_t directed;
} network;

typedef struct {
    const char *name;
    double (*run)(network *); /* Leaves its values in scores, or says what stands for them. */
} measure;

static network networks[16];
static int network_count;
static igraph_vector_t scores;
static igraph_vector_int_t counts; /* What igraph gives as integers; scores are filled of it outside the clock. */
static igraph_matrix_t distances;
static igraph_vector_int_t arguments;
static int gave_counts, gave_distances;

static igraph_neimode_t outwards(const network *of) { return of->directed ? IGRAPH_OUT : IGRAPH_ALL; }

static double degree(network *of) {
    igraph_strength(&of->graph, &scores, igraph_vss_all(), outwards(of), IGRAPH_LOOPS, NULL);
    return NAN;
}

static double betweenness(network *of) {
    igraph_betweenness(&of->graph, &scores, igraph_vss_all(), of->directed, NULL);
    return NAN;
}

static double betweenness_weighted(network *of) {
    igraph_betweenness(&of->graph, &scores, igraph_vss_all(), of->directed, &of->lengths);
    return NAN;
}

static double closeness(network *of) {
    igraph_closeness(&of->graph, &scores, &counts, NULL, igraph_vss_all(), outwards(of), NULL, 1);
    return NAN;
}

static double closeness_weighted(network *of) {
    igraph_closeness(&of->graph, &scores, &counts, NULL, igraph_vss_all(), outwards(of), &of->lengths, 1);
    return NAN;
}

static double harmonic(network *of) {
    igraph_harmonic_centrality(&of->graph, &scores, igraph_vss_all(), outwards(of), NULL, 0);
    return NAN;
}

static double harmonic_weighted(network *of) {
    igraph_harmonic_centrality(&of->graph, &scores, igraph_vss_all(), outwards(of), &of->lengths, 0);
    return NAN;
}

static double pagerank(network *of) {
    igraph_pagerank(&of->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &scores, NULL, igraph_vss_all(), of->directed, 0.85, NULL, NULL);
    return NAN;
}

/* PRPACK stops at 1e-10 whatever one says; ARPACK goes on to the last digit. */
static double pagerank_exact(network *of) {
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_pagerank(&of->graph, IGRAPH_PAGERANK_ALGO_ARPACK, &scores, NULL, igraph_vss_all(), of->directed, 0.85, NULL, &options);
    return NAN;
}

static double eigenvector(network *of) {
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_eigenvector_centrality(&of->graph, &scores, NULL, of->directed, 1, NULL, &options);
    return NAN;
}

static double constraint(network *of) {
    igraph_constraint(&of->graph, &scores, igraph_vss_all(), NULL);
    return NAN;
}

static double breadth_first(network *of) {
    igraph_distances(&of->graph, &distances, igraph_vss_vector(&arguments), igraph_vss_all(), outwards(of));
    gave_distances = 1;
    return NAN;
}

static double dijkstra(network *of) {
    igraph_distances_dijkstra(&of->graph, &distances, igraph_vss_vector(&arguments), igraph_vss_all(), &of->lengths, outwards(of));
    gave_distances = 1;
    return NAN;
}

/* The first argument is k; then come pairs of nodes. Gives the lengths of all paths together. */
static double k_shortest(network *of) {
    double sum = 0;
    igraph_vector_int_list_t paths;
    igraph_vector_int_list_init(&paths, 0);
    for (igraph_integer_t i = 1; i + 1 < igraph_vector_int_size(&arguments); i += 2) {
        igraph_get_k_shortest_paths(&of->graph, &of->lengths, NULL, &paths, VECTOR(arguments)[0],
                                    VECTOR(arguments)[i], VECTOR(arguments)[i + 1], outwards(of));
        for (igraph_integer_t path = 0; path < igraph_vector_int_list_size(&paths); path++) {
            const igraph_vector_int_t *edges = igraph_vector_int_list_get_ptr(&paths, path);
            for (igraph_integer_t edge = 0; edge < igraph_vector_int_size(edges); edge++)
                sum += VECTOR(of->lengths)[VECTOR(*edges)[edge]];
        }
    }
    igraph_vector_int_list_destroy(&paths);
    return sum;
}

static double coreness(network *of) {
    igraph_coreness(&of->graph, &counts, IGRAPH_ALL);
    gave_counts = 1;
    return NAN;
}

static double components(network *of) {
    igraph_integer_t count;
    igraph_connected_components(&of->graph, &counts, NULL, &count, IGRAPH_WEAK);
    gave_counts = 1;
    return count;
}

static double articulation(network *of) {
    igraph_articulation_points(&of->graph, &counts);
    gave_counts = 1;
    return igraph_vector_int_size(&counts);
}

/* As Python's objective_function='modularity' does it: node weights are degrees, the resolution is 1 / 2m, and there are two
 * iterations; until nothing changes, as -1 has it, this version stops earlier and lower. Gives the mean modularity of all seeds. */
static double leiden(network *of) {
    double sum = 0, reached;
    igraph_integer_t runs = igraph_vector_int_size(&arguments);
    for (igraph_integer_t run = 0; run < runs; run++) {
        igraph_rng_seed(igraph_rng_default(), VECTOR(arguments)[run]);
        igraph_strength(&of->graph, &scores, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, NULL);
        igraph_community_leiden(&of->graph, NULL, &scores, 1.0 / igraph_vector_sum(&scores), 0.01, 0, 2,
                                &counts, NULL, &reached);
        sum += reached;
    }
    gave_counts = 1;
    return sum / runs;
}

static const measure measures[] = {
    {"degree", degree}, {"betweenness", betweenness}, {"betweenness-weighted", betweenness_weighted},
    {"closeness", closeness}, {"closeness-weighted", closeness_weighted},
    {"harmonic", harmonic}, {"harmonic-weighted", harmonic_weighted},
    {"pagerank", pagerank}, {"pagerank-exact", pagerank_exact}, {"eigenvector", eigenvector}, {"constraint", constraint},
    {"bfs", breadth_first}, {"dijkstra", dijkstra}, {"k-shortest", k_shortest},
    {"coreness", coreness}, {"components", components}, {"articulation", articulation}, {"leiden", leiden}, {"leiden-to-its-end", leiden},
};

static double milliseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return 1e3 * now.tv_sec + now.tv_nsec / 1e6;
}

static double allocated(void) {
    struct mallinfo2 now = mallinfo2();
    return (double)now.uordblks + now.hblkhd;
}

static double sum_of_finite(void) {
    double sum = 0;
    const igraph_vector_t *of = gave_distances ? &distances.data : &scores;
    for (igraph_integer_t i = 0; !gave_counts && i < igraph_vector_size(of); i++)
        sum += isfinite(VECTOR(*of)[i]) ? VECTOR(*of)[i] : 0;
    for (igraph_integer_t i = 0; gave_counts && i < igraph_vector_int_size(&counts); i++)
        sum += VECTOR(counts)[i];
    return sum;
}

static network *find(const char *name) {
    for (int i = 0; i < network_count; i++)
        if (strcmp(networks[i].name, name) == 0)
            return &networks[i];
    fprintf(stderr, "no graph %s is loaded\n", name);
    exit(1);
}

static void load(const char *name, const char *path, igraph_bool_t directed) {
    network *of = &networks[network_count++];
    igraph_vector_int_t edges;
    long long nodes, count, tail, head;
    FILE *file = fopen(path, "r");
    if (!file || fscanf(file, "%lld %lld", &nodes, &count) != 2) {
        fprintf(stderr, "%s is no graph\n", path);
        exit(1);
    }
    snprintf(of->name, sizeof of->name, "%s", name);
    of->directed = directed;
    igraph_vector_int_init(&edges, 2 * count);
    igraph_vector_init(&of->lengths, count);
    for (long long edge = 0; edge < count; edge++) {
        if (fscanf(file, "%lld %lld %lf", &tail, &head, &VECTOR(of->lengths)[edge]) != 3) {
            fprintf(stderr, "%s has %lld edges, not %lld\n", path, edge, count);
            exit(1);
        }
        VECTOR(edges)[2 * edge] = tail;
        VECTOR(edges)[2 * edge + 1] = head;
    }
    fclose(file);
    double before = allocated();
    igraph_create(&of->graph, &edges, nodes, directed);
    double arrays = allocated() - before;
    printf("ok %.0f %.0f\n", arrays, arrays + sizeof(igraph_real_t) * count);
    igraph_vector_int_destroy(&edges);
}

static void repeat(const measure *what, network *of, double least) {
    double check = 0, start = milliseconds(CLOCK_MONOTONIC), worked = milliseconds(CLOCK_PROCESS_CPUTIME_ID), passed;
    int times = 0;
    gave_counts = gave_distances = 0;
    do {
        check = what->run(of);
        times++;
        passed = milliseconds(CLOCK_MONOTONIC) - start;
    } while (passed < least);
    worked = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - worked;
    printf("ok %.6f %.6f %d %.17g\n", passed / times, worked / times, times, isnan(check) ? sum_of_finite() : check);
}

static void values(const measure *what, network *of, const char *path) {
    gave_counts = gave_distances = 0;
    what->run(of);
    FILE *file = fopen(path, "wb");
    if (!file) {
        fprintf(stderr, "%s cannot be written\n", path);
        exit(1);
    }
    igraph_integer_t count = 0;
    if (gave_distances) {
        for (igraph_integer_t row = 0; row < igraph_matrix_nrow(&distances); row++)
            for (igraph_integer_t column = 0; column < igraph_matrix_ncol(&distances); column++, count++)
                fwrite(&MATRIX(distances, row, column), sizeof(double), 1, file);
    } else if (gave_counts) {
        for (; count < igraph_vector_int_size(&counts); count++) {
            double value = VECTOR(counts)[count];
            fwrite(&value, sizeof value, 1, file);
        }
    } else {
        count = igraph_vector_size(&scores);
        fwrite(VECTOR(scores), sizeof(double), count, file);
    }
    fclose(file);
    printf("ok %lld\n", (long long)count);
}

static void memory(void) {
    char line[256];
    long long kilobytes = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "VmHWM: %lld", &kilobytes) == 1)
            break;
    if (file)
        fclose(file);
    printf("ok %lld\n", 1024 * kilobytes);
}

static void read_arguments(const char *text) {
    igraph_vector_int_clear(&arguments);
    for (char *end; *text; text = *end == ',' ? end + 1 : end)
        igraph_vector_int_push_back(&arguments, strtoll(text, &end, 10));
}

static void answer(const char *command, const char *name, const char *of, const char *third, const char *rest) {
    if (strcmp(command, "load") == 0) {
        load(name, of, strcmp(third, "directed") == 0);
        return;
    }
    if (strcmp(command, "memory") == 0) {
        memory();
        return;
    }
    const measure *what = NULL;
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        if (strcmp(measures[i].name, name) == 0)
            what = &measures[i];
    read_arguments(rest);
    if (!what)
        puts("none");
    else if (strcmp(command, "time") == 0)
        repeat(what, find(of), atof(third));
    else
        values(what, find(of), third);
}

int main(void) {
    static char line[65536], command[16], name[64], of[4096], third[4096], rest[60000];
    igraph_vector_init(&scores, 0);
    igraph_vector_int_init(&counts, 0);
    igraph_matrix_init(&distances, 0, 0);
    igraph_vector_int_init(&arguments, 0);
    while (fgets(line, sizeof line, stdin)) {
        *command = *name = *of = *third = *rest = 0;
        if (sscanf(line, "%15s %63s %4095s %4095s %59999s", command, name, of, third, rest) < 1)
            continue;
        answer(command, name, of, third, rest);
        fflush(stdout);
    }
    return 0;
}
