/*
 * Runs a TestU01 battery on 64-bit numbers read from standard input (least significant byte first).
 *
 * usage: testu01_stdin BATTERY PART LABEL
 *   BATTERY  smallcrush | crush | bigcrush, or crush:FIRST-LAST for some of Crush's 96 tests only, since all of them
 *            take from half an hour to hours
 *   PART     high | low | high-reversed | low-reversed: the 32 bits of each number that are tested. TestU01 looks
 *            hardest at a number's leading bits, so reversing lets it look at the trailing ones.
 *   LABEL    printed in front of the results
 *
 * Prints one line per suspicious p-value, outside [0.001, 0.999], then a line of totals. Exit code 0 if no p-value is
 * outside [1e-10, 1 - 1e-10] (TestU01's own bound of a clear failure), 1 if one is, 2 if the run could not be done.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <testu01/bbattery.h>
#include <testu01/swrite.h>
#include <testu01/unif01.h>

static uint64_t buffer[1 << 13];
static size_t available = 0;
static size_t next = 0;
static uint64_t used = 0;
static int low = 0;
static int reversed = 0;

static uint64_t next64(void) {
  if (next == available) {
    available = fread(buffer, sizeof buffer[0], sizeof buffer / sizeof buffer[0], stdin);
    next = 0;
    if (available == 0) {
      fprintf(stderr, "testu01_stdin: the stream of draws ended after %llu numbers\n", (unsigned long long)used);
      exit(2);
    }
  }
  used++;
  return buffer[next++];
}

static uint32_t reverse32(uint32_t x) {
  x = (x >> 1 & 0x55555555u) | (x & 0x55555555u) << 1;
  x = (x >> 2 & 0x33333333u) | (x & 0x33333333u) << 2;
  x = (x >> 4 & 0x0F0F0F0Fu) | (x & 0x0F0F0F0Fu) << 4;
  return __builtin_bswap32(x);
}

static unsigned int next32(void) {
  uint64_t draw = next64();
  uint32_t half = low ? (uint32_t)draw : (uint32_t)(draw >> 32);
  return reversed ? reverse32(half) : half;
}

enum { CRUSH_TESTS = 96 };

static int run(const char *battery, unif01_Gen *generator) {
  int first;
  int last;
  if (strcmp(battery, "smallcrush") == 0) {
    bbattery_SmallCrush(generator);
  } else if (strcmp(battery, "crush") == 0) {
    bbattery_Crush(generator);
  } else if (strcmp(battery, "bigcrush") == 0) {
    bbattery_BigCrush(generator);
  } else if (sscanf(battery, "crush:%d-%d", &first, &last) == 2 && 1 <= first && first <= last &&
             last <= CRUSH_TESTS) {
    int repetitions[CRUSH_TESTS + 1] = {0};
    for (int test = first; test <= last; test++) {
      repetitions[test] = 1;
    }
    bbattery_RepeatCrush(generator, repetitions);
  } else {
    return 0;
  }
  return 1;
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: testu01_stdin smallcrush|crush|crush:FIRST-LAST|bigcrush PART LABEL\n");
    return 2;
  }
  const char *battery = argv[1];
  const char *part = argv[2];
  low = strncmp(part, "low", 3) == 0;
  reversed = strstr(part, "-reversed") != NULL;
  const char *spelled = low ? (reversed ? "low-reversed" : "low") : (reversed ? "high-reversed" : "high");
  if (strcmp(part, spelled) != 0) {
    fprintf(stderr, "testu01_stdin: no part called %s\n", part);
    return 2;
  }

  unif01_Gen *generator = unif01_CreateExternGenBits("draws", next32);
  swrite_Basic = FALSE;
  if (freopen("/dev/null", "w", stdout) == NULL) { /* TestU01's own summary; ours goes to standard error */
    return 2;
  }
  if (!run(battery, generator)) {
    fprintf(stderr, "testu01_stdin: no battery called %s\n", battery);
    return 2;
  }

  int suspicious = 0;
  int failed = 0;
  double extreme = 1;
  for (int i = 0; i < bbattery_NTests; i++) {
    double p = bbattery_pVal[i];
    double tail = p < 1 - p ? p : 1 - p;
    extreme = tail < extreme ? tail : extreme;
    if (tail < 0.001) {
      suspicious++;
      fprintf(stderr, "suspicious\t%s\t%s\t%s\t%s\t%.3g\n", battery, argv[3], part, bbattery_TestNames[i], p);
    }
    failed += tail < 1e-10;
  }
  fprintf(stderr, "total\t%s\t%s\t%s\tstatistics %d\tsuspicious %d\tfailed %d\tnearest to 0 or 1: %.2g\tdraws %llu\n",
          battery, argv[3], part, bbattery_NTests, suspicious, failed, extreme, (unsigned long long)used);
  unif01_DeleteExternGenBits(generator);
  return failed > 0;
}
